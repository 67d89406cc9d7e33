using System.Diagnostics;

namespace ZkGen.Engine.Tests.Support;

/// <summary>What the tests need of the machine.</summary>
internal static class Prerequisites
{
    private const string Install = "apt-get install -y --no-install-recommends zookeeper liblogback-java iproute2 netcat-openbsd procps";

    private static readonly string[] Files =
    [
        "/usr/share/java/zookeeper.jar", "/usr/share/java/logback-classic.jar", "/usr/share/zookeeper/bin/zkServer.sh",
    ];

    private static readonly string[] Programs = ["bash", "java", "ip", "unshare", "nsenter", "setpriv", "nc", "pkill", "hostname"];

    /// <summary>Why nothing can run here; null if everything can.</summary>
    public static string? Missing { get; } = Find();

    private static string? Find()
    {
        if (!OperatingSystem.IsLinux())
            return "Real servers run in Linux namespaces; this is not Linux.";

        if (!Environment.IsPrivilegedProcess)
            return "Only root may make the namespaces that real servers run in.";

        var missing = Files.Where(file => !File.Exists(file)).Concat(Programs.Where(program => !IsOnPath(program))).ToList();
        if (missing.Count > 0)
            return $"Real servers need {string.Join(", ", missing)}. On Debian: {Install}";

        return MayMakeNamespaces() ? null : "This machine lets not even root make namespaces: a container needs --privileged.";
    }

    private static bool IsOnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Any(folder => File.Exists(Path.Combine(folder, program)));

    private static bool MayMakeNamespaces()
    {
        using var process = Process.Start(new ProcessStartInfo(
            "unshare", ["--net", "--uts", "--ipc", "--mount", "--pid", "--fork", "mount", "-t", "tmpfs", "tmpfs", "/mnt"])
        {
            RedirectStandardError = true,
        })!;
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
