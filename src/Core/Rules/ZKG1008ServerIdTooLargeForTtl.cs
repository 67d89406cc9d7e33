using ZkGen.Model;
using ZkGen.Settings;

namespace ZkGen.Rules;

/// <summary>Server ids that nodes with a time to live leave no room for: both stand in the same byte of a node's owner.</summary>
/// <remarks>Source: <c>EphemeralType.validateServerId</c> and <c>get</c>.</remarks>
public sealed class ZKG1008ServerIdTooLargeForTtl() : Rule(
    "ZKG1008",
    RuleSeverity.Error,
    "A server's id is too large for nodes with a time to live",
    "{0} with {1} servers: {2}; use {3} servers or fewer")
{
    private const string ExtendedTypes = "extendedTypesEnabled";
    private const string Emulation = "emulate353TTLNodes";
    private const int MaxId = 254;
    private const int MaxEmulatedId = 127;

    public override IEnumerable<Finding> Check(EnsembleModel model)
    {
        var settings = DeclaredSettings.Of(model);
        if (!model.Servers.TryGet(out var servers) || servers > Quorum.MaxServers || !settings.IsOn(ExtendedTypes))
            yield break;

        if (servers > MaxEmulatedId && settings.IsOn(Emulation))
            yield return Find(Emulation, "ephemeral nodes of clients of a server above id 127 are taken for nodes with a time to live and do not go with their session", MaxEmulatedId);
        else if (servers > MaxId)
            yield return Find(ExtendedTypes, "the server with id 255 stops as soon as it leads, because such nodes leave 254 ids", MaxId - 1);

        Finding Find(string key, string reason, int most) => this.Find(settings.Find(key)!.ValuePlace, key, Text(servers), reason, Text(most));
    }
}
