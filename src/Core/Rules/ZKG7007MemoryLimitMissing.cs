using ZkGen.Kubernetes;
using ZkGen.Model;

namespace ZkGen.Rules;

/// <summary>A request for memory without a limit.</summary>
public sealed class ZKG7007MemoryLimitMissing : Rule
{
    /// <summary>Name of what the code fix gets: the amount.</summary>
    public const string Limit = "Limit";

    public override string Id => "ZKG7007";

    public override string Title => "The memory limit is missing";

    public override string Message =>
        "MemoryRequest is {0}, and without MemoryLimit the server may take more: where the node then runs out, others suffer too, or are killed in its place; set MemoryLimit = \"{0}\"";

    public override RuleSeverity Severity => RuleSeverity.Info;

    public override bool IsAboutOmission => true;

    public override IEnumerable<Finding> Check(EnsembleModel model)
    {
        if (model.Resources.MemoryLimit.IsUnset && model.Resources.MemoryRequest.TryGet(out var request) && Quantity.TryParse(request, out var amount) && amount.Nanos.Sign > 0)
            yield return Find(Resources.At(), Shown.Of(request)) with { Data = [(Limit, request)] };
    }
}
