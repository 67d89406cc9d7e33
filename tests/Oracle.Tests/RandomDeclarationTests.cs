using System.Diagnostics;
using System.Globalization;
using Xunit.Abstractions;
using ZkGen.Oracle.Tests.Comparison;
using ZkGen.Oracle.Tests.Declarations;
using ZkGen.Oracle.Tests.Parser;

namespace ZkGen.Oracle.Tests;

/// <summary>
/// ZkGen's rules against ZooKeeper's own parser. <c>ZKGEN_ORACLE</c> says how many declarations are tried, <c>ZKGEN_SEED</c> repeats one, or is the first of
/// so many.
/// </summary>
[Collection(nameof(OneParser))]
public sealed class RandomDeclarationTests(ZooKeeperParser parser, ITestOutputHelper output)
{
    private const int Usual = 2000;
    private const int AtATime = 500;
    private const int Shown = 10;

    /// <summary>The rules whose errors the parser does not have: it stops later, the API server refuses, data would be lost, or two lines say one thing.</summary>
    private static readonly string[] RefusedOnPurpose = ["ZKG2003", "ZKG2007", "ZKG2008", "ZKG2009", "ZKG2010", "ZKG2012", "ZKG2013", "ZKG4001", "ZKG7001", "ZKG9009"];

    [OracleFact]
    public void TheRulesAndTheParserAgree()
    {
        var (tally, watch) = (new Tally(), Stopwatch.StartNew());
        var disagreements = new List<string>();
        foreach (var seeds in Seeds().Chunk(AtATime))
        {
            foreach (var (seed, trial) in seeds.Zip(Trial.Of([.. seeds.Select(seed => RandomDeclarations.Of(seed, parser.DataFolder))], parser)))
            {
                tally.Add(trial);
                disagreements.AddRange(trial.Disagreements().Select(text => $"ZKGEN_SEED={seed}: {text}\n{trial}"));
            }
        }

        output.WriteLine($"figure: {tally}, in {watch.Elapsed.TotalSeconds.ToString("0", CultureInfo.InvariantCulture)} s; {disagreements.Count} disagreements");
        Assert.True(disagreements.Count == 0, $"{disagreements.Count} disagreements, of which the first:\n{string.Join('\n', disagreements.Take(Shown))}");
        if (tally.Trials < Usual)
            return;

        Assert.Empty(tally.UnusedKeys);
        Assert.InRange(tally.Accepted, tally.Trials / 4, tally.Trials * 3 / 4);
        Assert.InRange(tally.Written, tally.Trials / 4, tally.Trials);
        Assert.Equal(RefusedOnPurpose.Order(StringComparer.Ordinal), tally.OnPurpose.Keys.Except(["ZKG2001", "ZKG2002"]));
    }

    private static IEnumerable<ulong> Seeds()
    {
        var (first, count) = (Number("ZKGEN_SEED"), Number("ZKGEN_ORACLE"));
        return Enumerable.Range(0, (int)(count ?? (first is null ? Usual : 1ul))).Select(each => (first ?? 0) + (ulong)each);
    }

    private static ulong? Number(string variable) => ulong.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
