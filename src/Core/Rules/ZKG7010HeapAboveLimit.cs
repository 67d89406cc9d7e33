using ZkGen.Model;

namespace ZkGen.Rules;

/// <summary>A heap that does not fit into the memory limit. It is no error: the server starts, and lives until it has filled the heap.</summary>
public sealed class ZKG7010HeapAboveLimit() : HeapRule(
    "ZKG7010",
    RuleSeverity.Warning,
    "The heap does not fit into the memory limit",
    "MemoryLimit is {0}, and {1} does not fit into it: the kernel kills the server when it has filled that, in the middle of whatever it writes; {2}")
{
    public override IEnumerable<Finding> Check(EnsembleModel model)
    {
        var memory = new ServerMemory(model);
        if (memory.HeapFitsNot)
            yield return Find(model, memory);
    }
}
