using System.Collections.Immutable;
using ZkGen.Model;

namespace ZkGen.Settings;

/// <summary>What some settings need to have an effect.</summary>
/// <param name="Covers">Whether it is about a key.</param>
/// <param name="WhatIsMissing">The reason that they have none in a declaration, as a clause that can follow "because", and what to do; null if they have one.</param>
/// <remarks>
/// Source, beside each: ZooKeeper 3.9.5, in the package <c>org.apache.zookeeper.server</c> where nothing else is said. A system property that the
/// server takes from <c>zoo.cfg</c> may come from a flag of the JVM too.
/// </remarks>
internal sealed record SettingSwitch(Func<string, bool> Covers, Func<EnsembleModel, DeclaredSettings, (string Reason, string Advice)?> WhatIsMissing)
{
    private const string SetIt = "set that too, or remove it";
    private const string RemoveIt = "remove it";

    /// <summary>The settings that have such a need.</summary>
    public static ImmutableArray<SettingSwitch> All { get; } =
    [
        // QuorumPeerConfig: they are handed to the class.
        new(
            key => Begins(key, "metricsProvider.") && key != "metricsProvider.className",
            (_, settings) => settings.Contains("metricsProvider.className") ? null : ("metricsProvider.className is not set", SetIt)),

        // admin.AdminServerFactory
        new(
            key => Begins(key, "admin.") && key != "admin.enableServer",
            (_, settings) => HasAdminServer(settings) ? null : ("the AdminServer is off", "set AdminEnableServer of [ZooCfg] to true, or remove it")),

        // quorum.QuorumPeer, quorum.QuorumCnxManager; the AdminServer takes the stores for its own HTTPS: admin.JettyAdminServer
        new(
            key => Begins(key, "ssl.quorum."),
            (_, settings) => HasQuorumTls(settings) || HasAdminHttps(settings) ? null : ("neither sslQuorum nor portUnification is true", "set one of them, or remove it")),
        new(
            key => key == "sslQuorumReloadCertFiles",
            (_, settings) => HasQuorumTls(settings) ? null : ("neither sslQuorum nor portUnification is true", "set one of them, or remove it")),

        // NettyServerCnxnFactory, auth.X509AuthenticationProvider; the latter also serves the AdminServer.
        new(
            key => (Begins(key, "ssl.") && !Begins(key, "ssl.quorum.")) || key == "client.certReload",
            (model, settings) => settings.Number("secureClientPort") > 0 || IsOn(model, settings, "client.portUnification") || HasAdminServer(settings)
                ? null
                : ("there is neither secureClientPort nor client.portUnification", "set one of them, or remove it")),
        new(
            key => Begins(key, "netty.") || key == "client.portUnification",
            (model, settings) => settings.Text("serverCnxnFactory") is not ("" or ServerClasses.Nio) || model.DefinesProperty("zookeeper.serverCnxnFactory")
                ? null
                : ($"serverCnxnFactory is not {ServerClasses.Netty}", SetIt)),

        // NIOServerCnxnFactory, NIOServerCnxn
        new(
            key => Begins(key, "nio.") || key == "clientTcpKeepAlive",
            (_, settings) => settings.Text("serverCnxnFactory") == ServerClasses.Netty ? ("it is for connections without Netty, and serverCnxnFactory is Netty's", RemoveIt) : null),

        // quorum.QuorumPeerMain
        new(
            key => Begins(key, "jvm.pause.") && key != "jvm.pause.monitor",
            (_, settings) => settings.IsOn("jvm.pause.monitor") ? null : ("jvm.pause.monitor is not true", SetIt)),

        // BlueThrottle.checkLimit
        new(
            key => Begins(key, "connection_throttle_") && key != "connection_throttle_tokens",
            (model, settings) => settings.Number("connection_throttle_tokens") is not (null or 0) || model.DefinesProperty("zookeeper.connection_throttle_tokens")
                ? null
                : ("connection_throttle_tokens is 0, which throttles nothing", SetIt)),

        // RequestThrottler.run
        new(
            key => Begins(key, "request_throttle_") && key != "request_throttle_max_requests",
            (model, settings) => settings.Number("request_throttle_max_requests") > 0 || model.DefinesProperty("zookeeper.request_throttle_max_requests")
                ? null
                : ("request_throttle_max_requests is 0, which throttles nothing", SetIt)),

        // What no bundle has.
        new(key => Begins(key, "observer") || key == "syncEnabled", (_, _) => ("the ensemble has no observers", RemoveIt)),
        new(key => Begins(key, "multiAddress."), (_, _) => ("each server has one address", RemoveIt)),

        // quorum.flexible.QuorumOracleMaj
        new(
            key => key == "oraclePath",
            (model, _) => model.Servers.Or(EnsemblePlan.DefaultServers).TryGet(out var servers) && servers != 2
                ? ($"an oracle decides between 2 servers, and there {(servers == 1 ? "is" : "are")} {NumberText.Of(servers)}", RemoveIt)
                : null),

        // AuthenticationHelper
        new(
            key => key == "enforce.auth.schemes",
            (model, settings) => IsOn(model, settings, "enforce.auth.enabled") ? null : ("enforce.auth.enabled is not true", SetIt)),

        // quorum.QuorumPeer.initialize. Of the other two ZKG2010 says that they are refused.
        new(
            key => key is "quorum.auth.learner.saslLoginContext" or "quorum.auth.server.saslLoginContext" or "quorum.auth.kerberos.servicePrincipal",
            (_, settings) => settings.IsOn("quorum.auth.enableSasl") ? null : ("quorum.auth.enableSasl is not true", SetIt)),

        // org.apache.zookeeper.audit.ZKAuditProvider. Its own classes log at INFO.
        new(
            key => key == "audit.impl.class",
            (model, settings) => IsOn(model, settings, "audit.enable") ? null : ("audit.enable is not true", SetIt)),
        new(
            key => key == "audit.enable",
            (model, settings) => model.Logging.Level.TryGet(out var level) && level > ZooKeeperLogLevel.Info && !settings.Contains("audit.impl.class")
                ? ($"its lines are of level INFO, and Level of [Logging] is {level}", "set Level to Info, or remove it")
                : null),
    ];

    /// <summary>Whether nothing is missing that a setting needs.</summary>
    public static bool HasEffect(EnsembleModel model, DeclaredSettings settings, string key) =>
        All.All(needed => !needed.Covers(key) || needed.WhatIsMissing(model, settings) is null);

    private static bool HasAdminServer(DeclaredSettings settings) => settings.IsOn("admin.enableServer");

    private static bool HasAdminHttps(DeclaredSettings settings) =>
        HasAdminServer(settings) && (settings.IsOn("admin.portUnification") || settings.IsOn("admin.forceHttps"));

    private static bool HasQuorumTls(DeclaredSettings settings) => settings.IsOn("sslQuorum") || settings.IsOn("portUnification");

    private static bool IsOn(EnsembleModel model, DeclaredSettings settings, string key) => settings.IsOn(key) || (!settings.Contains(key) && model.DefinesProperty($"zookeeper.{key}"));

    private static bool Begins(string key, string prefix) => key.StartsWith(prefix, StringComparison.Ordinal);
}
