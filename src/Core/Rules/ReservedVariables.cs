using System.Collections.Immutable;
using ZkGen.Model;

namespace ZkGen.Rules;

/// <summary>Environment variables that the images' scripts and the JVM read, beside what a declaration says.</summary>
/// <remarks>Source: the official image's <c>docker-entrypoint.sh</c>; ZooKeeper's <c>zkEnv.sh</c> and <c>zkServer.sh</c>; HotSpot's <c>arguments.cpp</c>.</remarks>
internal static class ReservedVariables
{
    private const string EveryJvm = "is for every JVM of the container, each zkCli.sh and zkServer.sh status too, and no rule reads it";

    // The entry point would write them into a zoo.cfg of its own; what has a key there is a setting.
    private static readonly ImmutableDictionary<string, string?> OfEntryPoint = new Dictionary<string, string?>
    {
        ["ZOO_TICK_TIME"] = "tickTime",
        ["ZOO_INIT_LIMIT"] = "initLimit",
        ["ZOO_SYNC_LIMIT"] = "syncLimit",
        ["ZOO_MAX_CLIENT_CNXNS"] = "maxClientCnxns",
        ["ZOO_AUTOPURGE_PURGEINTERVAL"] = "autopurge.purgeInterval",
        ["ZOO_AUTOPURGE_SNAPRETAINCOUNT"] = "autopurge.snapRetainCount",
        ["ZOO_4LW_COMMANDS_WHITELIST"] = "4lw.commands.whitelist",
        ["ZOO_ADMINSERVER_ENABLED"] = "admin.enableServer",
        ["ZOO_PORT"] = "clientPort",
        ["ZOO_DATA_DIR"] = "dataDir",
        ["ZOO_DATA_LOG_DIR"] = "dataLogDir",
        ["ZOO_CONF_DIR"] = null,
        ["ZOO_CFG_EXTRA"] = null,
        ["ZOO_MY_ID"] = null,
        ["ZOO_SERVERS"] = null,
        ["ZOO_STANDALONE_ENABLED"] = null,
        ["ZOO_USER"] = null,
    }.ToImmutableDictionary(StringComparer.Ordinal);

    private static readonly ImmutableDictionary<string, string> Harmful = new Dictionary<string, string>
    {
        ["JVMFLAGS"] = "is for every zkCli.sh of the container too, wins over Heap, and no rule reads it",
        ["SERVER_JVMFLAGS"] = "comes behind the flags of the bundle and wins over them, and no rule reads it",
        ["JAVA_TOOL_OPTIONS"] = EveryJvm,
        ["JDK_JAVA_OPTIONS"] = EveryJvm,
        ["_JAVA_OPTIONS"] = $"{EveryJvm}; it wins over Heap",
        ["ZOOCFG"] = "names another file than zoo.cfg, and the bundle has none: the server does not start",
        ["ZOO_NOEXEC"] = "keeps the shell in front of Java: SIGTERM does not reach the server, which is killed at the end of the grace period",
        ["ZOO_DATADIR_AUTOCREATE_DISABLE"] = "lets no server start on a new volume, where nobody else makes the folder version-2",
        ["JAVA_HOME"] = "starts another JVM than the image was made with",
        ["PATH"] = "takes the place of the image's, on which zkServer.sh and java are found",
    }.ToImmutableDictionary(StringComparer.Ordinal);

    private static readonly ImmutableDictionary<string, string> WithoutEffect = new Dictionary<string, string>
    {
        ["ZOOCFGDIR"] = "the start script sets it to /conf",
        ["JMXDISABLE"] = "the start script sets it to true",
        ["JMXPORT"] = "the start script switches JMX off, which would be open to everybody at that port",
        ["ZOOMAIN"] = "zkServer.sh sets it by itself",
        ["ZOOBINDIR"] = "zkServer.sh sets it by itself",
        ["ZOOPIDFILE"] = "a server in the foreground writes no such file",
        ["ZOO_LOG4J_PROP"] = "the bundle's logging file says the level itself, which is Level of [Logging]",
        ["HOSTNAME"] = "the start script takes POD_NAME, and asks the system for the host's name",
    }.ToImmutableDictionary(StringComparer.Ordinal);

    /// <summary>The key of <c>zoo.cfg</c> for which the image's entry point has a variable.</summary>
    public static string? KeyOf(string name) => OfEntryPoint.TryGetValue(name, out var key) ? key : null;

    /// <summary>What is wrong with a variable, as the middle of a sentence; null if nothing is.</summary>
    public static string? Complaint(ImageKind kind, string name, bool heapIsDeclared) => kind switch
    {
        ImageKind.KubernetesZooKeeper => name == "JVMFLAGS" ? Useless("the image's script writes a java.env that sets it anew") : null,
        _ when OfEntryPoint.ContainsKey(name) => Useless("the image's entry point, which would read it, does not run: the bundle brings zoo.cfg and a start script"),
        _ when WithoutEffect.TryGetValue(name, out var reason) => Useless(reason),
        _ when name == "ZK_SERVER_HEAP" && heapIsDeclared => Useless("Heap comes behind it and wins"),
        _ => Harmful.TryGetValue(name, out var harm) ? harm : null,
    };

    private static string Useless(string reason) => $"has no effect, because {reason}";
}
