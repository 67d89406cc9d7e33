using ZkGen.Model;

namespace ZkGen.Rules;

/// <summary>A size of the heap with which the JVM does not start.</summary>
public sealed class ZKG7008MalformedHeap() : Rule(
    "ZKG7008",
    RuleSeverity.Error,
    "The heap is no size that the JVM takes",
    "No JVM starts with the heap '{0}', because {1}; write {2}")
{
    /// <summary>Name of what the code fix gets: the size that is most likely meant.</summary>
    public const string Heap = "Heap";

    public override IEnumerable<Finding> Check(EnsembleModel model)
    {
        if (!model.Resources.Heap.TryGet(out var heap) || Objection(heap) is not { } objection)
            yield break;

        var meant = MeantAmount.AsHeap(heap);
        yield return Find(Resources.At(nameof(Resources.Heap)), Shown.Of(heap), objection, meant ?? "one such as 512m") with { Data = meant is null ? [] : [(Heap, meant)] };
    }

    private static string? Objection(string heap)
    {
        if (!JavaMemory.TryParse(heap, out var memory))
            return "-Xmx takes a whole number of 64 bits with nothing or one of k, m, g, t behind it";

        if (!memory.IsAddressable)
            return "no process has room for more than 256 TiB";

        return memory.IsEnoughForJava ? null : $"it is {Text(memory.Bytes)} bytes, and 2 MiB are too small already";
    }
}
