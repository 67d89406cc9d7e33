using ZkGen.Model;

namespace ZkGen.Rules;

/// <summary>No heap is declared: the image takes its own, whatever the limit is.</summary>
public sealed class ZKG7009HeapMissing() : Rule(
    "ZKG7009",
    RuleSeverity.Warning,
    "The heap is missing",
    "No heap is declared, so {0} takes {1}, whatever the server has for memory, and an edit of the limit changes nothing; {2}")
{
    /// <summary>Name of what the code fix gets: a heap that fits into the limit.</summary>
    public const string Heap = "Heap";

    public override bool IsAboutOmission => true;

    public override IEnumerable<Finding> Check(EnsembleModel model)
    {
        var memory = new ServerMemory(model);
        if (model.HasUnknownAttributes || memory.HeapIsDeclared || memory.Heap is not { } heap || memory.HeapFitsNot || memory.HeapIsCramped)
            yield break;

        var half = memory.HalfOfLimit;
        yield return Find(Resources.At(), memory.Script, heap.ToString(), half is null ? "set Heap of [Resources]" : $"set Heap = \"{half}\", half of the limit") with
        {
            Data = half is null ? [] : [(Heap, half)],
        };
    }
}
