using System.Runtime.InteropServices;
using System.Runtime.Versioning;

[assembly: SupportedOSPlatform("linux")]

namespace ZkGen.Benchmarks.Builds;

/// <summary>What a command took: time on the clock, and processor time of it and of every process that it waited for.</summary>
internal readonly record struct Cost(TimeSpan Elapsed, TimeSpan Processor)
{
    private const int Children = -1;

    /// <summary>Of all processes that this one has started and seen end, user and system.</summary>
    public static TimeSpan ProcessorOfChildren()
    {
        // struct rusage: two pairs of seconds and microseconds, and fourteen counters.
        var usage = new long[18];
        if (getrusage(Children, usage) != 0)
            throw new InvalidOperationException("The processor time of other processes cannot be read here; Linux can.");
        return TimeSpan.FromSeconds(usage[0] + usage[2]) + TimeSpan.FromMicroseconds(usage[1] + usage[3]);
    }

    [DllImport("libc", EntryPoint = "getrusage")]
    private static extern int getrusage(int who, [Out] long[] usage);
}
