using ZkGen.Model;
using ZkGen.Settings;

namespace ZkGen.Rules;

/// <summary>Settings that ZooKeeper refuses together, or one of them without the other.</summary>
/// <remarks>Source: <c>QuorumPeerConfig.parseProperties</c>, <c>NIOServerCnxnFactory</c>, <c>AuthenticationHelper</c>.</remarks>
public sealed class ZKG2010ContradictorySettings : Rule
{
    private const string EnableSasl = "quorum.auth.enableSasl";
    private const string LearnerRequireSasl = "quorum.auth.learnerRequireSasl";
    private const string ServerRequireSasl = "quorum.auth.serverRequireSasl";
    private const string SecureClientPort = "secureClientPort";
    private const string NettyFactory = "org.apache.zookeeper.server.NettyServerCnxnFactory";

    public override string Id => "ZKG2010";

    public override string Title => "Settings contradict each other";

    public override string Message => "ZooKeeper does not start with {0} '{1}', because {2}; {3}";

    public override RuleSeverity Severity => RuleSeverity.Error;

    public override IEnumerable<Finding> Check(EnsembleModel model)
    {
        var settings = new DeclaredSettings(model);
        if (!settings.IsReadable)
            yield break;

        foreach (var key in new[] { LearnerRequireSasl, ServerRequireSasl }.Where(key => settings.IsOn(key) && !settings.IsOn(EnableSasl)))
            yield return Contradiction(key, $"{EnableSasl} is not true", "set that too");
        if (settings.IsOn(EnableSasl) && settings.IsOn(ServerRequireSasl) && !settings.IsOn(LearnerRequireSasl))
            yield return Contradiction(ServerRequireSasl, $"{LearnerRequireSasl} is not true", "set that too");
        if (settings.IsOn("enforce.auth.enabled") && settings.Text("enforce.auth.schemes").Length == 0)
            yield return Contradiction("enforce.auth.enabled", "enforce.auth.schemes names no scheme", "set that too");

        var hasSecurePort = settings.Number(SecureClientPort) > 0;
        if (settings.Contains("secureClientPortAddress") && !hasSecurePort)
            yield return Contradiction("secureClientPortAddress", $"there is no {SecureClientPort}", "set that too, or neither");
        if (hasSecurePort && settings.Text("serverCnxnFactory") != NettyFactory)
            yield return Contradiction(SecureClientPort, "the connections of its default factory know no TLS", $"set serverCnxnFactory to {NettyFactory}");
        if (hasSecurePort && settings.Find("ssl.authProvider") is not null && settings.Text("ssl.authProvider") is not "x509" and var scheme && !settings.Contains($"authProvider.{scheme}"))
            yield return Contradiction("ssl.authProvider", $"no authProvider.{Shown.Of(scheme)} names its class", "set that too");

        Finding Contradiction(string key, string reason, string advice) =>
            Find(settings.Find(key)!.ValuePlace, key, Shown.Of(settings.Text(key)), reason, advice);
    }
}
