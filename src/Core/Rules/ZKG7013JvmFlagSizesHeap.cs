using ZkGen.Model;

namespace ZkGen.Rules;

/// <summary>A flag that sizes the heap beside <c>Heap</c>, where no rule reads it, or that does so without effect.</summary>
public sealed class ZKG7013JvmFlagSizesHeap() : Rule(
    "ZKG7013",
    RuleSeverity.Warning,
    "A JVM flag sizes the heap",
    "'{0}' {1}; {2}")
{
    /// <summary>Name of what the code fix gets: the heap that the flag sets and nobody else does.</summary>
    public const string Heap = "Heap";

    public override IEnumerable<Finding> Check(EnsembleModel model) =>
        from flag in ServerJvmFlag.All(model)
        let complaint = Complaint(flag, model.Resources.Heap.IsUnset)
        where complaint is not null
        let heap = flag.SizesHeap && model.Resources.Heap.IsUnset && JavaMemory.TryParse(flag.Value, out var memory) && memory is { IsEnoughForJava: true, IsAddressable: true } ? flag.Value : null
        let advice = heap is not null ? $"set Heap = \"{heap}\" of [Resources] instead" : model.Resources.Heap.IsUnset ? "set Heap of [Resources] instead" : "remove it"
        select Find(flag.Place, Shown.Of(flag.Text), complaint, advice) with
        {
            Data = heap is null ? [] : [(Heap, heap)],
        };

    /// <summary>What is wrong with a flag, as the middle of a sentence.</summary>
    internal static string? Complaint(ServerJvmFlag flag, bool heapIsUnset) => flag.Name switch
    {
        "-Xmx" or "-XX:MaxHeapSize" => heapIsUnset
            ? "sizes the heap where no rule holds it against the memory limit, and leaves its initial size to the JVM"
            : "wins over Heap, no rule holds it against the memory limit, and below Heap no JVM starts with it",
        "-Xms" or "-XX:InitialHeapSize" or "-XX:InitialRAMPercentage" or "-XX:InitialRAMFraction" =>
            "sizes the heap at the start, which Heap sets to the heap's largest size, so that it is there from the beginning",
        "-XX:MaxRAMPercentage" or "-XX:MinRAMPercentage" or "-XX:MaxRAMFraction" or "-XX:MinRAMFraction" or "-XX:MaxRAM" =>
            "does not change the heap's largest size, because zkServer.sh always passes -Xmx, which goes before",
        _ => null,
    };
}
