namespace ZkGen.Core.Tests.Support;

/// <summary>The bytes that something allocates: the same each time, on every machine.</summary>
internal static class Allocation
{
    private const int Attempts = 10;

    /// <summary>The least of some attempts: pools and caches that all tests share may have been emptied by another one, or by the garbage collector.</summary>
    public static long Of(Action action) => Enumerable.Range(0, Attempts).Min(_ => OfOne(action));

    private static long OfOne(Action action)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
