using ZkGen.Model;
using ZkGen.Settings;

namespace ZkGen.Rules;

/// <summary>TLS without the stores that it takes, or with one whose format the server cannot tell.</summary>
/// <remarks>Source: <c>X509Util.createSSLContextAndOptionsFromConfig</c>, <c>ClientX509Util</c>, <c>KeyStoreFileType.fromFilename</c>.</remarks>
public sealed class ZKG6009TlsStoreUnusable() : Rule(
    "ZKG6009",
    RuleSeverity.Warning,
    "A store of TLS is missing or of no known format",
    "{0} '{1}': {2}, so the server starts and no connection succeeds; {3}")
{
    private const string SecureClientPort = "secureClientPort";
    private const string SslQuorum = "sslQuorum";
    private const string KeyStore = "keyStore";
    private const string TrustStore = "trustStore";

    private static readonly string[] Extensions = [".jks", ".pem", ".p12", ".bcfks"];

    public override IEnumerable<Finding> Check(EnsembleModel model)
    {
        var settings = DeclaredSettings.Of(model);
        if (!settings.IsReadable || !model.JvmFlags.All(flag => flag.Value.IsSet))
            return [];

        // With another factory the server does not start: ZKG2010.
        var servesTls = settings.Number(SecureClientPort) > 0 && settings.Text("serverCnxnFactory") == ServerClasses.Netty;
        return Missing(model, settings, SecureClientPort, servesTls, "ssl.", KeyStore)
            .Concat(Missing(model, settings, SslQuorum, settings.IsOn(SslQuorum), "ssl.quorum.", KeyStore, TrustStore))
            .Concat(OfNoKnownFormat(model, settings));
    }

    private IEnumerable<Finding> Missing(EnsembleModel model, DeclaredSettings settings, string key, bool isOn, string prefix, params string[] stores)
    {
        if (!isOn || IsGiven(model, settings, prefix + "context.supplier.class"))
            yield break;

        var missing = stores.Where(store => !IsGiven(model, settings, Location(prefix, store)) && !(store == TrustStore && model.DefinesProperty("javax.net.ssl.trustStore")))
            .Select(store => Location(prefix, store)).ToList();
        if (missing.Count > 0)
            yield return Find(settings.Find(key)!.ValuePlace, key, settings.Text(key), $"{string.Join(" and ", missing)} {(missing.Count == 1 ? "is" : "are")} not set", "name the store that an overlay mounts from a Secret");
    }

    // Before there was a type every store was taken for JKS.
    private IEnumerable<Finding> OfNoKnownFormat(EnsembleModel model, DeclaredSettings settings) =>
        from prefix in new[] { "ssl.", "ssl.quorum." }
        from store in new[] { KeyStore, TrustStore }
        let location = settings.Find(Location(prefix, store))
        where location is not null
        let path = location.Value.ValueOr("")
        let type = $"{prefix}{store}.type"
        where path.Length > 0 && SettingCatalogue.Get(type).Versions.Contains(model.Version.ValueOr(default)) && !IsGiven(model, settings, type)
            && !Extensions.Any(extension => path.EndsWith(extension, StringComparison.Ordinal))
        select Find(location.ValuePlace, location.Key, Shown.Of(path), $"the server tells the format by the ending, {string.Join(", ", Extensions)}, and this has none of them", $"set {type}");

    private static string Location(string prefix, string store) => $"{prefix}{store}.location";

    private static bool IsGiven(EnsembleModel model, DeclaredSettings settings, string key) => settings.Text(key).Length > 0 || model.DefinesProperty($"zookeeper.{key}");
}
