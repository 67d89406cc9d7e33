using System.Diagnostics;

namespace ZkGen.Shared;

/// <summary>A compiler of these tests alone, which ends with them: it more than halves the work of a build.</summary>
internal static class CompilerServer
{
    private static readonly Lazy<IReadOnlyDictionary<string, string>> Started = new(Start);

    /// <summary>The properties that make a build use it; none, where there is none.</summary>
    public static IReadOnlyDictionary<string, string> Properties => Started.Value;

    private static Dictionary<string, string> Start()
    {
        var host = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        using var asked = Process.Start(new ProcessStartInfo(host, "--version") { WorkingDirectory = Path.GetTempPath(), RedirectStandardOutput = true })!;
        var version = asked.StandardOutput.ReadToEnd().Trim();
        var server = Path.Combine(Path.GetDirectoryName(host) ?? "", "sdk", version, "Roslyn", "bincore", "VBCSCompiler.dll");
        if (!File.Exists(server))
            return [];

        var pipe = "zkgen-" + Guid.NewGuid().ToString("N");
        // Should the tests be killed, it ends by itself after ten idle minutes.
        var process = Process.Start(new ProcessStartInfo(host, ["exec", server, "-pipename:" + pipe])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
        {
            process.Kill();
            // Its socket, where pipes are made of such.
            File.Delete(Path.Combine(Path.GetTempPath(), pipe));
        };
        return new() { ["UseSharedCompilation"] = "true", ["SharedCompilationId"] = pipe };
    }
}
