using ZkGen.Model;

namespace ZkGen.Rules;

/// <summary>A heap as large as the memory request, or larger: the server uses more than it asked for, and is evicted for that.</summary>
public sealed class ZKG7012HeapAboveRequest() : Rule(
    "ZKG7012",
    RuleSeverity.Warning,
    "The heap does not fit into the memory request",
    "MemoryRequest is {0}, and {1} does not fit into it: a node that runs out of memory evicts those first who use more than they requested; request {2}")
{
    /// <summary>Name of what the code fix gets: the request that it should be.</summary>
    public const string Request = "Request";

    public override IEnumerable<Finding> Check(EnsembleModel model)
    {
        var memory = new ServerMemory(model);
        if (!(memory.Heap?.Bytes >= memory.Request) || memory.HeapFitsNot || (memory.Limit is null && !model.Resources.MemoryLimit.IsUnset))
            yield break;

        var request = memory.Limit is null ? memory.LimitForHeap : model.Resources.MemoryLimit.ValueOr("");
        yield return Find(Resources.At(nameof(Resources.MemoryRequest)), Shown.Of(model.Resources.MemoryRequest.ValueOr("")), memory.HeapText, Shown.Of(request)) with { Data = [(Request, request)] };
    }
}
