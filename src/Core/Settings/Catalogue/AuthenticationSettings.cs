using System.Collections.Immutable;
using ZkGen.Model;
using ZkGen.Settings.Values;
using static ZkGen.Settings.Availability;
using static ZkGen.Settings.Values.Outcome;

namespace ZkGen.Settings.Catalogue;

/// <summary>Who may connect and what is checked and recorded. Source: <c>QuorumAuth</c>, <c>AuthenticationHelper</c> and the package <c>server.auth</c>.</summary>
internal static class AuthenticationSettings
{
    public static readonly ImmutableArray<ZooKeeperSetting> All =
    [
        Entry.Parsed("quorum.auth.enableSasl", BooleanValue.Parsed, "false", In("3.4.10", "3.5.4"),
            "Whether the servers can authenticate to each other by SASL."),
        Entry.Parsed("quorum.auth.learnerRequireSasl", BooleanValue.Parsed, "false", In("3.4.10", "3.5.4"),
            "Whether a server that connects to another must; needs quorum.auth.enableSasl."),
        Entry.Parsed("quorum.auth.serverRequireSasl", BooleanValue.Parsed, "false", In("3.4.10", "3.5.4"),
            "Whether a server refuses others that do not; needs quorum.auth.learnerRequireSasl."),
        Entry.Parsed("quorum.auth.learner.saslLoginContext", TextValue.Text, "QuorumLearner", In("3.4.10", "3.5.4"),
            "The section of the JAAS file for a server that connects."),
        Entry.Parsed("quorum.auth.server.saslLoginContext", TextValue.Text, "QuorumServer", In("3.4.10", "3.5.4"),
            "The section of the JAAS file for a server to which others connect."),
        Entry.Parsed("quorum.auth.kerberos.servicePrincipal", TextValue.Text, "zkquorum/localhost", In("3.4.10", "3.5.4"),
            "The servers' Kerberos principal; _HOST stands for the server's name."),
        Entry.PassedOn("authProvider.*", new ClassNameValue(Ignored), "", Always,
            "The class of one more way to authenticate."),
        Entry.PassedOn("sessionRequireClientSASLAuth", BooleanValue.Property, "false", In("3.5.9"),
            "Whether clients must authenticate by SASL."),
        Entry.PassedOn("enforce.auth.enabled", BooleanValue.Property, "false", In("3.7.0"),
            "Whether clients must authenticate; needs enforce.auth.schemes."),
        Entry.PassedOn("enforce.auth.schemes", TextValue.List, "", In("3.7.0"),
            "The ways to authenticate that do; each needs its provider."),
        Entry.PassedOn("allowSaslFailedClients", BooleanValue.Property, "false", In("3.4.0"),
            "Whether a client that failed to authenticate by SASL may stay."),
        Entry.PassedOn("skipACL", WordValue.ExactYes, "no", Always,
            "Whether every client may do everything.")
            with { Property = TypedProperty.Of(nameof(ZooCfg.SkipACL), cfg => cfg.SkipACL) },
        Entry.PassedOn("superUser", TextValue.Text, "", In("3.4.0"),
            "The SASL user who may do everything."),
        Entry.PassedOn("superUser.*", TextValue.Text, "", In("3.4.0"),
            "One more SASL user who may do everything."),
        Entry.PassedOn("DigestAuthenticationProvider.superDigest", TextValue.Text, "", In("3.2.0"),
            "The user who may do everything, with the digest of the password: super:digest."),
        Entry.PassedOn("DigestAuthenticationProvider.digestAlg", TextValue.Text, "SHA1", In("3.7.0"),
            "The algorithm of digests in permissions; the same on all servers, and for as long as the data is there."),
        Entry.PassedOn("DigestAuthenticationProvider.enabled", BooleanValue.Property, "true", In("3.7.0"),
            "Whether clients can authenticate by user and password."),
        Entry.PassedOn("X509AuthenticationProvider.superUser", TextValue.Text, "", In("3.5.1"),
            "The name in the certificate of the client that may do everything."),
        Entry.PassedOn("IPAuthenticationProvider.usexforwardedfor", BooleanValue.Property, "false", In("3.9.3"),
            "Whether the AdminServer believes the header X-Forwarded-For."),
        Entry.PassedOn("ensembleAuthName", TextValue.List, "", In("3.6.0"),
            "The ensemble's names; a client that asks for another is refused."),
        Entry.PassedOn("sasl.serverconfig", TextValue.Text, "Server", In("3.4.0"),
            "The section of the JAAS file for clients."),
        Entry.PassedOn("SASLAuthenticationProvider.superPassword", TextValue.Text, "", In("3.4.0"),
            "The password of the user super, with DIGEST-MD5."),
        Entry.PassedOn("letAnySaslUserDoX", TextValue.Text, "", In("3.4.0"),
            "The SASL user as whom any other counts."),
        Entry.PassedOn("kerberos.removeHostFromPrincipal", WordValue.ExactTrue, "false", In("3.4.0"),
            "Whether a Kerberos user counts without the host."),
        Entry.PassedOn("kerberos.removeRealmFromPrincipal", WordValue.ExactTrue, "false", In("3.4.0"),
            "Whether a Kerberos user counts without the realm."),
        Entry.PassedOn("kerberos.canonicalizeHostNames", BooleanValue.Property, "false", In("3.7.0"),
            "Whether the servers' names are looked up before Kerberos sees them; the server stops if one has no address."),
        Entry.PassedOn("kerberos.minReLoginTimeMs", NumberValue.Long, "60000", In("3.5.10", "3.6.4", "3.7.1", "3.8.1"),
            "How long a server waits at least before it logs in to Kerberos again.", "ms"),
        Entry.PassedOn("security.auth_to_local", TextValue.Text, "DEFAULT", In("3.4.0"),
            "The rules by which a Kerberos principal becomes a user."),
        Entry.PassedOn("kinit", TextValue.Path, "/usr/bin/kinit", Always,
            "The program that gets a ticket of Kerberos where the login has a ticket cache."),
        Entry.PassedOn("requireKerberosConfig", WordValue.ExactTrue, "false", In("3.4.0"),
            "Whether a server without a Kerberos configuration stops."),
        Entry.PassedOn("audit.enable", BooleanValue.Property, "false", In("3.6.0"),
            "Whether the server logs who changed what.")
            with { Property = TypedProperty.Of(nameof(ZooCfg.AuditEnable), cfg => cfg.AuditEnable) },
        Entry.PassedOn("audit.impl.class", new ClassNameValue(Fatal),
            ((VersionedText)"org.apache.zookeeper.audit.Log4jAuditLogger").From("3.8.0", "org.apache.zookeeper.audit.Slf4jAuditLogger"), In("3.6.0"),
            "The class that logs it."),
    ];
}
