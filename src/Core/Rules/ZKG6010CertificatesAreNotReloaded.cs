using ZkGen.Model;
using ZkGen.Settings;

namespace ZkGen.Rules;

/// <summary>A switch that looks for new certificates, and does not see those of a Secret.</summary>
public sealed class ZKG6010CertificatesAreNotReloaded() : Rule(
    "ZKG6010",
    RuleSeverity.Info,
    "Renewed certificates are not seen",
    "{0} does not see a Secret's new certificates: the server waits for a change of the store's own file, and Kubernetes exchanges a link beside it; restart the servers one by one after each renewal")
{
    // Without TLS: ZKG2020.
    public override IEnumerable<Finding> Check(EnsembleModel model)
    {
        var settings = DeclaredSettings.Of(model);
        return from declared in SettingsAsTheyStand.Of(model)
               where declared.Key is "sslQuorumReloadCertFiles" or "client.certReload" && declared.Setting!.Value.IsOn(declared.Value.ValueOr(""))
                   && SettingSwitch.HasEffect(model, settings, declared.Key)
               select Find(declared.ValuePlace, declared.Key);
    }
}
