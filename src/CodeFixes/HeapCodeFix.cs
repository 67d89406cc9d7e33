using System.Collections.Immutable;
using ZkGen.Model;
using ZkGen.Rules;

namespace ZkGen.CodeFixes;

/// <summary>Makes the heap half of the memory limit, which takes no memory from others, or the limit large enough for the heap.</summary>
public abstract class HeapCodeFix(string id) : DeclarationCodeFix(id)
{
    protected sealed override IEnumerable<Answer> Answers(ImmutableDictionary<string, string?> data)
    {
        if (data.TryGetValue(HeapRule.SmallerHeap, out var heap))
            yield return new(HeapRule.SmallerHeap, $"Set Heap to {heap}", new Edit.Set(nameof(Resources.Heap), Literal(heap!)));
        if (data.TryGetValue(HeapRule.LargerLimit, out var limit))
            yield return new(HeapRule.LargerLimit, $"Raise MemoryLimit to {limit}", new Edit.Set(nameof(Resources.MemoryLimit), Literal(limit!)));
    }
}
