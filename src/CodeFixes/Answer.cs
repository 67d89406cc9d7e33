namespace ZkGen.CodeFixes;

/// <summary>One way to mend a finding.</summary>
/// <param name="EquivalenceKey">The same for the same answer to other findings of the rule: what "fix all" repeats. Not used for the first answer.</param>
/// <param name="Title">What the light bulb says.</param>
/// <param name="Edits">What it changes.</param>
public sealed record Answer(string EquivalenceKey, string Title, params Edit[] Edits);
