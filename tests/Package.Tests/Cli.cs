using System.Diagnostics;

namespace ZkGen.Package.Tests;

/// <summary>What a run of <c>dotnet</c> said.</summary>
internal sealed record Cli(int ExitCode, string Output)
{
    /// <summary>Runs <c>dotnet</c> as a user would: nothing of the test's own build reaches it.</summary>
    public static Cli Run(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase)).ToList())
            start.Environment.Remove(name);

        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd() + error.GetAwaiter().GetResult();
        process.WaitForExit();
        return new(process.ExitCode, output);
    }

    public Cli AssertSuccess()
    {
        Assert.True(ExitCode == 0, Output);
        return this;
    }
}
