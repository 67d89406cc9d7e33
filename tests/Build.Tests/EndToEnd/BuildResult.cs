using System.Text.RegularExpressions;

namespace ZkGen.Build.Tests.EndToEnd;

/// <summary>What a build said.</summary>
internal sealed record BuildResult(int ExitCode, string Output)
{
    /// <summary>The lines about bundles.</summary>
    public IEnumerable<string> Lines =>
        Output.Split('\n').Select(line => line.Trim()).Where(line => line.StartsWith("ZkGen:", StringComparison.Ordinal));

    /// <summary>The codes of ours, each as often as it was said; the summary at the end, which repeats them, is not counted.</summary>
    public IEnumerable<string> Codes =>
        Regex.Matches(Output.Split("\nBuild ")[0], @"(?:error|warning) (ZKGB\d+)").Select(match => match.Groups[1].Value);

    public bool Skipped =>
        Output.Contains("Skipping target \"ZkGenWrite\" because all output files are up-to-date", StringComparison.Ordinal);

    public BuildResult Succeeds()
    {
        Assert.True(ExitCode == 0, Output);
        return this;
    }

    public BuildResult Fails()
    {
        Assert.True(ExitCode != 0, Output);
        return this;
    }
}
