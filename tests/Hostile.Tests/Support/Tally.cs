using System.Globalization;

namespace ZkGen.Hostile.Tests.Support;

/// <summary>How many projects got how far: a generator of nothing but errors would test little.</summary>
internal static class Tally
{
    private static int projects, compiled, bundles, written;

    public static void Add(Outcome outcome)
    {
        Interlocked.Increment(ref projects);
        if (outcome.Bundles is null)
            return;

        Interlocked.Increment(ref compiled);
        Interlocked.Add(ref bundles, outcome.Bundles.Count);
        Interlocked.Add(ref written, outcome.Bundles.Count(bundle => bundle.Rejections.Count == 0));
    }

    public static string Text => $"{projects} projects, {compiled} compile; {bundles} bundles, {written} written; culture {CultureInfo.CurrentCulture.Name}";
}
