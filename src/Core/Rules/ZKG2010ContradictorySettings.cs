using ZkGen.Model;
using ZkGen.Settings;

namespace ZkGen.Rules;

/// <summary>Settings that ZooKeeper refuses together, or one of them without the other.</summary>
/// <remarks>Source: <c>QuorumPeerConfig.parseProperties</c>, <c>NIOServerCnxnFactory</c>, <c>AuthenticationHelper</c>.</remarks>
public sealed class ZKG2010ContradictorySettings() : Rule(
    "ZKG2010",
    RuleSeverity.Error,
    "Settings contradict each other",
    "ZooKeeper does not start with {0} '{1}', because {2}; {3}")
{
    private const string EnableSasl = "quorum.auth.enableSasl";
    private const string LearnerRequireSasl = "quorum.auth.learnerRequireSasl";
    private const string ServerRequireSasl = "quorum.auth.serverRequireSasl";
    private const string SecureClientPort = "secureClientPort";
    private const string AuthProvider = "authProvider.";

    public override IEnumerable<Finding> Check(EnsembleModel model)
    {
        var settings = DeclaredSettings.Of(model);
        if (!settings.IsReadable)
            yield break;

        foreach (var key in new[] { LearnerRequireSasl, ServerRequireSasl }.Where(key => settings.IsOn(key) && !settings.IsOn(EnableSasl)))
            yield return Contradiction(key, $"{EnableSasl} is not true", "set that too");
        if (settings.IsOn(EnableSasl) && settings.IsOn(ServerRequireSasl) && !settings.IsOn(LearnerRequireSasl))
            yield return Contradiction(ServerRequireSasl, $"{LearnerRequireSasl} is not true", "set that too");
        if (UnavailableScheme(model, settings) is var (switchKey, scheme))
        {
            yield return scheme.Length == 0
                ? Contradiction(switchKey, "enforce.auth.schemes names no scheme", "set that too")
                : Contradiction(switchKey, $"no authProvider.* names a class for the scheme {Shown.Of(scheme)}", "set that too");
        }

        var hasSecurePort = settings.Number(SecureClientPort) > 0;
        if (settings.Contains("secureClientPortAddress") && !hasSecurePort)
            yield return Contradiction("secureClientPortAddress", $"there is no {SecureClientPort}", "set that too, or neither");
        if (hasSecurePort && settings.Text("serverCnxnFactory") is "" or ServerClasses.Nio && !MaySetProperty(model, "serverCnxnFactory"))
            yield return Contradiction(SecureClientPort, "the connections of NIOServerCnxnFactory, the default, know no TLS", $"set serverCnxnFactory to {ServerClasses.Netty}");
        if (hasSecurePort && settings.Find("ssl.authProvider") is not null && settings.Text("ssl.authProvider") is not "x509" and var provider
            && !settings.Contains($"authProvider.{provider}") && !MaySetProperty(model, $"authProvider.{provider}"))
            yield return Contradiction("ssl.authProvider", $"no authProvider.{Shown.Of(provider)} names its class", "set that too");

        Finding Contradiction(string key, string reason, string advice) =>
            Find(settings.Find(key)!.ValuePlace, key, Shown.Of(settings.Text(key)), reason, advice);
    }

    // From 3.7 on the server looks for the classes when it starts. Which scheme a class of one's own is for nobody can tell here.
    private static (string Key, string Scheme)? UnavailableScheme(EnsembleModel model, DeclaredSettings settings)
    {
        const string RequireSasl = "sessionRequireClientSASLAuth", Enforce = "enforce.auth.enabled";
        if (model.Version.ValueOr(default).CompareTo(new(3, 7, 0)) < 0 || settings.All.Any(declared => declared.Key.StartsWith(AuthProvider, StringComparison.Ordinal)) || MaySetProperty(model, AuthProvider))
            return null;
        if (settings.IsOn(RequireSasl))
            return (RequireSasl, "sasl");
        if (!settings.IsOn(Enforce))
            return null;

        var schemes = settings.Text("enforce.auth.schemes").Split(',').Select(scheme => scheme.Trim()).ToList();
        return schemes.FirstOrDefault(scheme => scheme is not ("ip" or "digest" or "x509")) is { } unavailable ? (Enforce, unavailable) : null;
    }

    // In a flag that is half typed, in a variable that holds flags.
    private static bool MaySetProperty(EnsembleModel model, string beginning) =>
        $"-Dzookeeper.{beginning}" is var flag
        && model.JvmFlags.Select(item => item.Value).Concat(model.EnvironmentVariables.Select(variable => variable.Value)).Any(text => text.ValueOr(flag).Contains(flag));
}
