namespace ZkGen.Settings.Values;

/// <summary>What is wrong with a value.</summary>
/// <param name="Reason">A clause that can follow "because".</param>
/// <param name="Instead">Of an ignored value: what the server takes; null for the setting's default.</param>
public sealed record Objection(Outcome Outcome, string Reason, string? Instead = null);
