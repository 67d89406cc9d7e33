namespace ZkGen.Core.Tests.Support;

/// <summary>The bytes that something allocates: the same each time, on every machine.</summary>
internal static class Allocation
{
    public static long Of(Action action)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
