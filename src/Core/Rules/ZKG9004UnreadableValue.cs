using ZkGen.Model;

namespace ZkGen.Rules;

/// <summary>A value that compiles and means nothing.</summary>
public sealed class ZKG9004UnreadableValue() : Rule(
    "ZKG9004",
    RuleSeverity.Error,
    "A value cannot be read",
    "{0} {1}")
{
    public override bool IsAcceptable => false;

    public override IEnumerable<Finding> Check(EnsembleModel model) =>
        from value in model.UnreadableValues
        where value.Reason is not null
        select Find(value.Place, value.Place.ToString(), value.Reason!);

    /// <summary>
    /// What the compiler reports, and no rule: should it let one of these pass, nothing may be written for a value that was not understood.
    /// </summary>
    public IEnumerable<Finding> ForTheCompilerToSay(EnsembleModel model) =>
        from value in model.UnreadableValues
        where value.Reason is null
        select Find(value.Place, value.Place.ToString(), "cannot be read; see the compiler's messages");
}
