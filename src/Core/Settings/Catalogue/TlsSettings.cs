using System.Collections.Immutable;
using ZkGen.Settings.Values;
using static ZkGen.Settings.Availability;
using static ZkGen.Settings.Values.Outcome;

namespace ZkGen.Settings.Catalogue;

/// <summary>
/// TLS: the same keys for clients, with <c>ssl.</c>, and between servers, with <c>ssl.quorum.</c>. Source: <c>X509Util</c>, <c>ClientX509Util</c>.
/// </summary>
internal static class TlsSettings
{
    private static readonly WordValue StoreType = new(["JKS", "PEM", "PKCS12", "BCFKS", ""], Fatal) { IgnoresCase = true };

    public static readonly ImmutableArray<ZooKeeperSetting> All =
    [
        Entry.Parsed("sslQuorum", BooleanValue.Parsed, "false", In("3.5.5"),
            "Whether the servers talk to each other by TLS; needs stores for keys and for trust."),
        Entry.Parsed("portUnification", BooleanValue.Parsed, "false", In("3.5.5"),
            "Whether the ports for the other servers take both TLS and plain text; for the change from one to the other."),
        Entry.Parsed("sslQuorumReloadCertFiles", BooleanValue.Parsed, "false", In("3.5.5"),
            "Whether a server looks for new stores for the other servers."),
        Entry.PassedOn("client.portUnification", BooleanValue.Property, "false", In("3.5.7"),
            "Whether the port for clients takes TLS as well as plain text; for the change from one to the other."),
        Entry.PassedOn("client.certReload", BooleanValue.Property, "false", In("3.7.2", "3.8.5", "3.9.0"),
            "Whether a server looks for new stores for clients."),
        Entry.PassedOn("fips-mode", BooleanValue.Property, ((VersionedText)"false").From("3.9.0", "true"), In("3.8.2"),
            "Whether only what FIPS allows is used: no SASL with DIGEST-MD5, and host names are checked by the JRE."),
        Entry.PassedOn("ssl.authProvider", TextValue.Text, "x509", In("3.5.1"),
            "By which of authProvider.* clients with TLS are authenticated."),
        Entry.PassedOn("ssl.sslProvider", new WordValue(["JDK", "OPENSSL", "OPENSSL_REFCNT"], Fatal), "JDK", In("3.9.0"),
            "Whose TLS serves clients."),
        .. Of("ssl.", "clients", In("3.5.1"), verifiesConnecting: "false"),
        .. Of("ssl.quorum.", "other servers", In("3.5.5"), verifiesConnecting: "true"),
    ];

    /// <param name="stores">The versions with the stores; the rest came in 3.5.5.</param>
    /// <param name="verifiesConnecting">The default of the checks of whoever connects.</param>
    private static IEnumerable<ZooKeeperSetting> Of(string prefix, string peers, Availability stores, string verifiesConnecting) =>
    [
        Entry.PassedOn(prefix + "keyStore.location", TextValue.Path, "", stores,
            $"The file with the server's key and certificate for {peers}."),
        Entry.PassedOn(prefix + "keyStore.password", TextValue.Text, "", stores,
            $"The password of the store with the key for {peers}."),
        Entry.PassedOn(prefix + "keyStore.passwordPath", TextValue.Path, "", In("3.8.0"),
            $"The file with the password of the store with the key for {peers}."),
        Entry.PassedOn(prefix + "keyStore.type", StoreType, "by the file's extension", In("3.5.5"),
            $"The format of the store with the key for {peers}."),
        Entry.PassedOn(prefix + "trustStore.location", TextValue.Path, "", stores,
            $"The file with the certificates by which {peers} are trusted."),
        Entry.PassedOn(prefix + "trustStore.password", TextValue.Text, "", stores,
            $"The password of the store of trust for {peers}."),
        Entry.PassedOn(prefix + "trustStore.passwordPath", TextValue.Path, "", In("3.8.0"),
            $"The file with the password of the store of trust for {peers}."),
        Entry.PassedOn(prefix + "trustStore.type", StoreType, "by the file's extension", In("3.5.5"),
            $"The format of the store of trust for {peers}."),
        Entry.PassedOn(prefix + "protocol", TextValue.Text, "TLSv1.3 or TLSv1.2, by the JRE", In("3.5.5"),
            $"The version of TLS for {peers}."),
        Entry.PassedOn(prefix + "enabledProtocols", TextValue.List, "the protocol alone", In("3.5.5"),
            $"The versions of TLS that {peers} may use."),
        Entry.PassedOn(prefix + "ciphersuites", TextValue.List, "a list by the JRE", In("3.5.5"),
            $"The cipher suites that {peers} may use."),
        Entry.PassedOn(prefix + "context.supplier.class", new ClassNameValue(Fatal), "", In("3.6.0"),
            $"The class that supplies the TLS for {peers}, instead of all the other keys."),
        Entry.PassedOn(prefix + "hostnameVerification", BooleanValue.Property, "true", In("3.5.5"),
            $"Whether the names in the certificates of {peers} are checked."),
        Entry.PassedOn(prefix + "clientHostnameVerification", BooleanValue.Property, verifiesConnecting, In("3.9.4"),
            $"Whether that is so too for {peers} that connect; needs {prefix}hostnameVerification."),
        Entry.PassedOn(prefix + "allowReverseDnsLookup", BooleanValue.Property, verifiesConnecting, In("3.8.6", "3.9.5"),
            $"Whether the name of {peers} may be asked of DNS for that."),
        Entry.PassedOn(prefix + "crl", BooleanValue.Property, "false", In("3.5.5"),
            $"Whether the certificates of {peers} are looked for in lists of revoked ones."),
        Entry.PassedOn(prefix + "ocsp", BooleanValue.Property, "false", In("3.5.5"),
            $"Whether the certificates of {peers} are checked by OCSP."),
        Entry.PassedOn(prefix + "clientAuth", new WordValue(["none", "want", "need", ""], Fatal) { IgnoresCase = true }, "need", In("3.5.5"),
            $"Whether {peers} that connect need a certificate."),
        Entry.PassedOn(prefix + "handshakeDetectionTimeoutMillis", NumberValue.StrictInt.But(Limit.Below(1, Ignored, "it is not positive")), "5000", In("3.5.5"),
            $"How long {peers} may take to show whether they talk TLS; of port unification.", "ms"),
    ];
}
