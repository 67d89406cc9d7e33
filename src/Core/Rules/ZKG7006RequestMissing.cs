using ZkGen.Model;

namespace ZkGen.Rules;

/// <summary>No request for memory or for CPU, nor a limit, which would be taken for one.</summary>
public sealed class ZKG7006RequestMissing() : Rule(
    "ZKG7006",
    RuleSeverity.Warning,
    "A request is missing",
    "No {0} is requested: {1}; set {2} of [Resources]")
{
    public override bool IsAboutOmission => true;

    public override IEnumerable<Finding> Check(EnsembleModel model)
    {
        if (model.HasUnknownAttributes)
            yield break;

        var resources = model.Resources;
        if (resources.MemoryRequest.IsUnset && resources.MemoryLimit.IsUnset)
            yield return Find(Resources.At(), DeclaredQuantity.Memory, "the scheduler counts the server as nothing, and a node that runs out of memory evicts it among the first", "MemoryRequest and MemoryLimit");
        if (resources.CpuRequest.IsUnset && resources.CpuLimit.IsUnset)
            yield return Find(Resources.At(), DeclaredQuantity.Cpu, "on a busy node the server gets what the others leave, and misses its ticks", nameof(resources.CpuRequest));
    }
}
