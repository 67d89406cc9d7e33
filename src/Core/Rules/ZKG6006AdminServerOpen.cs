using ZkGen.Model;
using ZkGen.Settings;

namespace ZkGen.Rules;

/// <summary>The AdminServer, which asks nobody who they are, on an address that others reach.</summary>
public sealed class ZKG6006AdminServerOpen() : Rule(
    "ZKG6006",
    RuleSeverity.Warning,
    "The AdminServer is open",
    "The AdminServer listens on {0}:{1} and asks for no password: it shows all settings, those of TLS with their passwords, to whoever reaches the Pod; remove {2}, or set admin.serverAddress to 127.0.0.1")
{
    /// <summary>Name of what the code fix gets where an address can be declared and none is.</summary>
    public const string CanBeBound = "CanBeBound";

    /// <summary>The setting that binds it.</summary>
    public const string ServerAddress = "admin.serverAddress";

    private const string EnableServer = "admin.enableServer";

    private static readonly string[] OwnAddresses = ["127.0.0.1", "localhost", "::1"];

    public override IEnumerable<Finding> Check(EnsembleModel model)
    {
        var settings = DeclaredSettings.Of(model);
        if (!settings.IsReadable || !settings.IsOn(EnableServer) || settings.Find(EnableServer) is not { IsTyped: true } declared)
            yield break;

        var address = settings.Text(ServerAddress) is { Length: > 0 } text ? text : "0.0.0.0";
        if (!OwnAddresses.Contains(address, StringComparer.OrdinalIgnoreCase))
        {
            yield return Find(declared.ValuePlace, Shown.Of(address), Text(new EnsemblePlan(model).AdminServerPort), nameof(ZooCfg.AdminEnableServer)) with
            {
                Data = DeclaredSetting.Of(model).Any(other => other.Key == ServerAddress) || !SettingCatalogue.Get(ServerAddress).Versions.Contains(model.Version.ValueOr(default))
                    ? []
                    : [(CanBeBound, "")],
            };
        }
    }
}
