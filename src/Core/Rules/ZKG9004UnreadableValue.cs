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

    public override IEnumerable<Finding> Check(EnsembleModel model)
    {
        foreach (var value in model.UnreadableValues)
        {
            if (value.Reason is { } reason)
                yield return Find(value.Place, value.Place.ToString(), reason);
        }
    }
}
