using ZkGen.Kubernetes;
using ZkGen.Model;

namespace ZkGen.Rules;

/// <summary>A request for memory without a limit.</summary>
public sealed class ZKG7007MemoryLimitMissing() : Rule(
    "ZKG7007",
    RuleSeverity.Info,
    "The memory limit is missing",
    "MemoryRequest is {0}, and without MemoryLimit the server may take more: where the node then runs out, others suffer too, or are killed in its place; set MemoryLimit = \"{1}\"")
{
    /// <summary>Name of what the code fix gets: the amount.</summary>
    public const string Limit = "Limit";

    public override bool IsAboutOmission => true;

    public override IEnumerable<Finding> Check(EnsembleModel model)
    {
        var request = DeclaredQuantity.All(model).FirstOrDefault(declared => declared.Property == nameof(Resources.MemoryRequest));
        if (!model.Resources.MemoryLimit.IsUnset || request?.ValidValue is null || ZKG7003SuspiciousQuantity.IsSuspicious(request))
            yield break;

        // What leaves room beside the heap: ZKG7012 asks for no less.
        var memory = new ServerMemory(model);
        var limit = memory.Request < memory.NeedOfHeap ? memory.LimitForHeap : CanonicalQuantity.InResources(request.Text)!;
        yield return Find(Resources.At(), Shown.Of(request.Text), Shown.Of(limit)) with { Data = [(Limit, limit)] };
    }
}
