using System.Diagnostics;

namespace ZkGen.Build.Tests.EndToEnd;

/// <summary>A compiler of these tests alone, which ends with them: it more than halves the work of a build.</summary>
internal static class CompilerServer
{
    private static readonly Lazy<string[]> Properties = new(Start);

    /// <summary>What makes a build use it; nothing, where there is none.</summary>
    public static IEnumerable<string> Arguments => Properties.Value;

    private static string[] Start()
    {
        var version = Dotnet.Run(Path.GetTempPath(), "--version").Succeeds().Output.Trim();
        var server = Path.Combine(Path.GetDirectoryName(Dotnet.Host) ?? "", "sdk", version, "Roslyn", "bincore", "VBCSCompiler.dll");
        if (!File.Exists(server))
            return [];

        var pipe = "zkgen-" + Guid.NewGuid().ToString("N");
        // Should the tests be killed, it ends by itself after ten idle minutes.
        var process = Process.Start(new ProcessStartInfo(Dotnet.Host, ["exec", server, "-pipename:" + pipe])
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
        return ["-p:UseSharedCompilation=true", "-p:SharedCompilationId=" + pipe];
    }
}
