using System.Text.RegularExpressions;

namespace ZkGen.Hostile.Tests.Support;

/// <summary>All checks of one project.</summary>
internal static partial class Trial
{
    // Far beyond what the slowest machine needs: it is for what would never end.
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    /// <summary>What went wrong; null if nothing did.</summary>
    /// <param name="runsScripts">Whether shells are asked, which takes a process for each script; by chance if null.</param>
    public static Exception? Failure(IReadOnlyList<string> sources, bool? runsScripts = null)
    {
        using var stop = new CancellationTokenSource();
        var trial = Task.Run(() => RunAsync(sources, runsScripts ?? sources[0].Length % 31 == 0, stop.Token));
        try
        {
            if (trial.Wait(Limit))
                return null;

            stop.Cancel();
            return new TimeoutException($"It takes longer than {Limit}.");
        }
        catch (AggregateException e)
        {
            return e.InnerException;
        }
    }

    /// <summary>The text of a failure; long repetitions are cut, so that it can be read.</summary>
    public static string Show(string title, IReadOnlyList<string> sources, Exception failure) =>
        Repetition().Replace($"{title}\n{string.Join("// ---- next file\n", sources)}// ----\n{failure}\n", match => $"{match.Groups[1].Value}…({match.Length} times)");

    private static async Task RunAsync(IReadOnlyList<string> sources, bool runsScripts, CancellationToken stop)
    {
        var outcome = await Outcome.OfAsync(sources, stop);
        DiagnosticChecks.Verify(outcome);
        CompilerChecks.Verify(outcome);
        BundleChecks.Verify(outcome, runsScripts);

        // By chance as well: each answer to each finding compiles the project anew.
        if (runsScripts || sources[0].Length % 8 == 0)
            await FixChecks.VerifyAsync(outcome, stop);

        Tally.Add(outcome);
    }

    [GeneratedRegex(@"(.)\1{199,}", RegexOptions.Singleline)]
    private static partial Regex Repetition();
}
