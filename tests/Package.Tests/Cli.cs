using System.Diagnostics;
using ZkGen.Shared;

namespace ZkGen.Package.Tests;

/// <summary>What a run of <c>dotnet</c> said.</summary>
internal sealed record Cli(int ExitCode, string Output)
{
    /// <summary>Runs <c>dotnet</c> as a user would: nothing of the test's own build reaches it.</summary>
    public static Cli Run(string folder, params string[] arguments) => Run(new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder });

    /// <param name="start">What is run, where; its environment is that of a user but for what the caller put in.</param>
    public static Cli Run(ProcessStartInfo start)
    {
        using var process = Start(start);
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd() + error.GetAwaiter().GetResult();
        process.WaitForExit();
        return new(process.ExitCode, output);
    }

    /// <summary>As <see cref="Run(ProcessStartInfo)"/>, for what does not end by itself.</summary>
    public static Process Start(ProcessStartInfo start)
    {
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase)).ToList())
            start.Environment.Remove(name);

        // Before the folder that the tests name, it would keep packages from one run to the next.
        start.Environment.Remove("NUGET_PACKAGES");
        // Nodes that stay would hold files of a folder that is to be deleted.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment.TryAdd("DOTNET_CLI_UI_LANGUAGE", "en");
        // The environment of a test run may have switched it off; a user's has not.
        foreach (var (name, value) in CompilerServer.Properties)
            start.Environment[name] = value;

        return Process.Start(start)!;
    }

    public Cli AssertSuccess()
    {
        Assert.True(ExitCode == 0, Output);
        return this;
    }

    /// <summary>Unlike <c>Assert.Contains</c>, a failure shows all that was said.</summary>
    public Cli AssertSaid(string text)
    {
        Assert.True(Output.Contains(text, StringComparison.Ordinal), $"'{text}' is not in:\n{Output}");
        return this;
    }

    public Cli AssertFailure()
    {
        Assert.True(ExitCode != 0, Output);
        return this;
    }
}
