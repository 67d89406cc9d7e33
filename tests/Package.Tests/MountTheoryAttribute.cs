using System.ComponentModel;
using System.Diagnostics;

namespace ZkGen.Package.Tests;

/// <summary>A test that mounts file systems, in a namespace of its own.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class MountTheoryAttribute : TheoryAttribute
{
    /// <summary>What <c>unshare</c> is told to give it one.</summary>
    public static string[] Namespace { get; } = ["--mount", "--map-root-user"];

    private static readonly Lazy<bool> CanMount = new(() =>
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("unshare", [.. Namespace, "mount", "-t", "tmpfs", "tmpfs", Path.GetTempPath()]) { RedirectStandardError = true })!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    });

    public MountTheoryAttribute() => Skip = CanMount.Value ? null : "Needs unshare of util-linux on Linux, and root or user namespaces.";
}
