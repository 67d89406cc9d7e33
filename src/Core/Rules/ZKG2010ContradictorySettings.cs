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

    public override string Id => "ZKG2010";

    public override string Title => "Settings contradict each other";

    public override string Message => "ZooKeeper does not start with {0} '{1}', because {2}; {3}";

    public override RuleSeverity Severity => RuleSeverity.Error;

    public override IEnumerable<Finding> Check(EnsembleModel model)
    {
        if (!model.Version.TryGet(out var version) || model.ZooCfgSettings.Any(entry => !entry.Key.IsSet))
            yield break;

        var settings = new Dictionary<string, DeclaredSetting>(StringComparer.Ordinal);
        foreach (var declared in DeclaredSetting.Of(model).Where(declared => !declared.IsTyped && declared.ChannelIn(version) is not null))
            settings[declared.Key] = declared;
        if (settings.Values.Any(declared => !declared.Value.IsSet))
            yield break;

        foreach (var key in new[] { LearnerRequireSasl, ServerRequireSasl }.Where(key => IsOn(key) && !IsOn(EnableSasl)))
            yield return Contradiction(key, $"{EnableSasl} is not true", "set that too");
        if (IsOn(EnableSasl) && IsOn(ServerRequireSasl) && !IsOn(LearnerRequireSasl))
            yield return Contradiction(ServerRequireSasl, $"{LearnerRequireSasl} is not true", "set that too");
        if (IsOn("enforce.auth.enabled") && Text("enforce.auth.schemes").Length == 0)
            yield return Contradiction("enforce.auth.enabled", "enforce.auth.schemes names no scheme", "set that too");

        var hasSecurePort = JavaNumber(SecureClientPort) is > 0;
        if (settings.ContainsKey("secureClientPortAddress") && !hasSecurePort)
            yield return Contradiction("secureClientPortAddress", $"there is no {SecureClientPort}", "set that too, or neither");
        if (hasSecurePort && Text("serverCnxnFactory") != "org.apache.zookeeper.server.NettyServerCnxnFactory")
            yield return Contradiction(SecureClientPort, "the connections of its default factory know no TLS", "set serverCnxnFactory to org.apache.zookeeper.server.NettyServerCnxnFactory");
        if (hasSecurePort && Text("ssl.authProvider") is not ("" or "x509") and var scheme && !settings.ContainsKey($"authProvider.{scheme}"))
            yield return Contradiction("ssl.authProvider", $"no authProvider.{Shown.Of(scheme)} names its class", "set that too");

        bool IsOn(string key) => string.Equals(Text(key), "true", StringComparison.OrdinalIgnoreCase);

        string Text(string key) => settings.TryGetValue(key, out var declared) ? declared.Value.ValueOr("") : "";

        long? JavaNumber(string key) => Settings.Values.JavaNumber.ParseInt(Text(key));

        Finding Contradiction(string key, string reason, string advice) =>
            Find(settings[key].ValuePlace, key, Shown.Of(Text(key)), reason, advice);
    }
}
