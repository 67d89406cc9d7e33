using System.Diagnostics;

namespace ZkGen.Benchmarks.Builds;

/// <summary>Runs commands as a user would.</summary>
internal static class Shell
{
    /// <exception cref="InvalidOperationException">The command failed; its output is the message.</exception>
    public static (Cost Cost, string Output) Run(string folder, string program, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        // Neither what `dotnet run` says to its own build, nor what a machine for builds says to all: users have a compiler server, and nodes that live on.
        foreach (var name in start.Environment.Keys.Where(IsForBuilds).ToList())
            start.Environment.Remove(name);
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";

        var before = Cost.ProcessorOfChildren();
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var cost = new Cost(clock.Elapsed, Cost.ProcessorOfChildren() - before);

        return process.ExitCode == 0
            ? (cost, output)
            : throw new InvalidOperationException($"{program} {string.Join(' ', start.ArgumentList)}: {process.ExitCode}\n{output}{error.GetAwaiter().GetResult()}");
    }

    public static (Cost Cost, string Output) DotNet(string folder, params IEnumerable<string> arguments) => Run(folder, "dotnet", arguments);

    private static bool IsForBuilds(string variable) =>
        variable.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase) || variable is "UseSharedCompilation" or "DOTNET_CLI_USE_MSBUILD_SERVER";
}
