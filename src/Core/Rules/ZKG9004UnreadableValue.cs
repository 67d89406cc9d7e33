using ZkGen.Model;

namespace ZkGen.Rules;

/// <summary>A value that compiles and means nothing.</summary>
public sealed class ZKG9004UnreadableValue : Rule
{
    public override string Id => "ZKG9004";

    public override string Title => "A value cannot be read";

    public override string Message => "{0} {1}";

    public override RuleSeverity Severity => RuleSeverity.Error;

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
