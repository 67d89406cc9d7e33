using ZkGen.Model;
using ZkGen.Settings;

namespace ZkGen.Rules;

/// <summary>A setting that switches off a check of who somebody is, or of what they may.</summary>
/// <remarks>Source: <c>X509Util.createTrustManager</c>, <c>ZKTrustManager</c>; ZooKeeper's Administrator's Guide, <c>fips-mode</c>.</remarks>
public sealed class ZKG6008AccessChecksOff() : Rule(
    "ZKG6008",
    RuleSeverity.Warning,
    "A check of access is off",
    "{0} '{1}': {2}; remove it")
{
    private const string FipsMode = "fips-mode";

    public override IEnumerable<Finding> Check(EnsembleModel model)
    {
        var settings = DeclaredSettings.Of(model);
        return from declared in SettingsAsTheyStand.Of(model)
               let value = declared.Value.ValueOr("")
               let consequence = Consequence(declared.Key, value.ToLowerInvariant())
               where consequence is not null && SettingSwitch.HasEffect(model, settings, declared.Key) && WouldBeChecked(model, settings, declared.Key)
               select Find(declared.ValuePlace, declared.Key, value, consequence) with { Data = [.. SettingsAsTheyStand.Removal(declared)] };
    }

    private static string? Consequence(string key, string value) => (key, value) switch
    {
        ("skipACL", "yes") => "every client may read, change and delete everything, whatever the nodes' permissions say",
        ("ssl.hostnameVerification", "false") => "ssl.clientHostnameVerification has no effect beside it, and a client's certificate is taken from any host",
        ("ssl.quorum.hostnameVerification" or "ssl.quorum.clientHostnameVerification", "false") =>
            "whoever has a certificate of a trusted authority can join the servers as one of them",
        ("ssl.clientAuth", "none") => "a client with TLS needs no certificate, and is nobody in particular",
        ("ssl.quorum.clientAuth", "none") => "whoever reaches the port can connect as one of the servers without a certificate",
        _ => null,
    };

    // A client checks its server's host name by its own configuration; a server checks a client's where that is asked for, and no server's in FIPS mode.
    private static bool WouldBeChecked(EnsembleModel model, DeclaredSettings settings, string key) => key switch
    {
        "ssl.hostnameVerification" => settings.IsOn("ssl.clientHostnameVerification"),
        "ssl.quorum.hostnameVerification" or "ssl.quorum.clientHostnameVerification" => IsFipsModeOff(model, settings),
        _ => true,
    };

    private static bool IsFipsModeOff(EnsembleModel model, DeclaredSettings settings) =>
        model.JvmFlags.All(flag => flag.Value.IsSet) && !model.DefinesProperty($"zookeeper.{FipsMode}") && settings.IsOn(FipsMode, model.Version.ValueOr(default)) == false;
}
