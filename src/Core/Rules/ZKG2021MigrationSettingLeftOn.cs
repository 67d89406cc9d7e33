using ZkGen.Model;
using ZkGen.Settings;

namespace ZkGen.Rules;

/// <summary>A switch that is for the time of a change, in a declaration that looks as if the change were over.</summary>
/// <remarks>Source: ZooKeeper's Administrator's Guide, each key's own paragraph.</remarks>
public sealed class ZKG2021MigrationSettingLeftOn() : Rule(
    "ZKG2021",
    RuleSeverity.Warning,
    "A setting for a migration is left on",
    "'{0}' is for {1}: left on, {2}; remove it afterwards")
{
    public override IEnumerable<Finding> Check(EnsembleModel model)
    {
        var settings = DeclaredSettings.Of(model);
        return from declared in SettingsAsTheyStand.Of(model)
               let purpose = Purpose(declared.Key, settings)
               where purpose is not null && declared.Setting!.Value.IsOn(declared.Value.ValueOr(""))
               select Find(declared.ValuePlace, declared.Key, purpose.Value.Change, purpose.Value.Harm) with { Data = [.. SettingsAsTheyStand.Removal(declared)] };
    }

    private static (string Change, string Harm)? Purpose(string key, DeclaredSettings settings) => key switch
    {
        "snapshot.trust.empty" => ("one upgrade from ZooKeeper 3.4", "a server that lost its snapshots starts without them and says nothing"),
        "portUnification" when settings.IsOn("sslQuorum") => ("the change to TLS between the servers", "they go on taking plain text from whoever connects"),
        "client.portUnification" when settings.Number("secureClientPort") > 0 =>
            ("the change of the clients to TLS", "TLS and plain text share the client port, which no firewall can close to one of them, beside the secure port"),
        _ => null,
    };
}
