using ZkGen.Model;

namespace ZkGen.Rules;

/// <summary>A rule on heap and memory limit that do not go together.</summary>
public abstract class HeapRule(string id, RuleSeverity severity, string title, string message) : Rule(id, severity, title, message)
{
    /// <summary>Names of what the code fix gets: a heap that fits into the limit, and a limit that the heap fits into.</summary>
    public const string SmallerHeap = "SmallerHeap";
    public const string LargerLimit = "LargerLimit";

    private protected Finding Find(EnsembleModel model, ServerMemory memory, params string[] more)
    {
        var (half, limit) = (memory.HalfOfLimit, memory.LimitForHeap);
        var advice = half is null ? $"raise the limit to {limit}" : $"use Heap = \"{half}\", or raise the limit to {limit}";
        return Find(memory.Place, [Shown.Of(model.Resources.MemoryLimit.ValueOr("")), memory.HeapText, advice, .. more]) with
        {
            Data = half is null ? [(LargerLimit, limit)] : [(SmallerHeap, half), (LargerLimit, limit)],
        };
    }
}
