using ZkGen.Core.Tests.Support;
using ZkGen.Model;

namespace ZkGen.Core.Tests.Scripts;

/// <summary>Runs <c>start-zookeeper.sh</c> with programs in the place of <c>zkServer.sh</c> and <c>hostname</c>.</summary>
internal static class StartScriptRun
{
    /// <summary>As zkServer.sh and zkEnv.sh do: the heap before the flags, and the flags without quotes.</summary>
    public const string Server =
        """
        #!/bin/bash
        printf '%s\0' "$*" "$ZOOCFGDIR" "$JMXDISABLE" "${JVMFLAGS-none}"
        SERVER_JVMFLAGS="-Xmx${ZK_SERVER_HEAP:-1000}m $SERVER_JVMFLAGS"
        printf '%s\0' $SERVER_JVMFLAGS
        printf 'end\0'

        """;

    /// <param name="folder">Where the configuration is.</param>
    /// <param name="host">The Pod's host name; null if it does not resolve.</param>
    public static (int ExitCode, string Output, string Errors) Whole(TemporaryFolder folder, EnsembleModel model, string pod, string? host)
    {
        var texts = new RenderedBundle(model).Texts;
        var bin = Directory.CreateDirectory(Path.Combine(folder.Path, "bin")).FullName;
        folder.Write("zoo.cfg", texts["zoo.cfg"]);
        folder.WriteScript("bin/zkServer.sh", Server);
        folder.WriteScript("bin/hostname", host is null ? "#!/bin/sh\nexit 1\n" : $"#!/bin/sh\necho '{host}'\n");
        var script = texts["start-zookeeper.sh"].Replace("conf=/conf ", $"conf='{folder.Path}' ", StringComparison.Ordinal);
        return Run.Program(Run.Find("bash")!, ["-s"], $"cd '{folder.Path}'\nexport POD_NAME='{pod}'\n{script}", bin);
    }
}
