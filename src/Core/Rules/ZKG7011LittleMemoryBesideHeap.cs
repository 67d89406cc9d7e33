using ZkGen.Model;

namespace ZkGen.Rules;

/// <summary>A heap that leaves too little of the memory limit for everything else that a server and its container need.</summary>
public sealed class ZKG7011LittleMemoryBesideHeap() : HeapRule(
    "ZKG7011",
    RuleSeverity.Warning,
    "Little memory is left beside the heap",
    "MemoryLimit is {0}, and {1} leaves {3} of it for the JVM's own, threads, buffers, the page cache of the log and every zkCli.sh, 256 MB each; {2}")
{
    public override IEnumerable<Finding> Check(EnsembleModel model)
    {
        var memory = new ServerMemory(model);
        if (memory is { HeapIsCramped: true, Limit: { } limit, Heap: { } heap })
            yield return Find(model, memory, ServerMemory.Mebibytes(limit - heap.Bytes));
    }
}
