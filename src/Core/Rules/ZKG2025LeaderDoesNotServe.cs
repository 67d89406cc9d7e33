using ZkGen.Model;

namespace ZkGen.Rules;

/// <summary>A leader that has no clients, and with that never gets ready.</summary>
/// <remarks>Source: <c>Leader.startZkServer</c>.</remarks>
public sealed class ZKG2025LeaderDoesNotServe() : Rule(
    "ZKG2025",
    RuleSeverity.Warning,
    "The leader never gets ready",
    "leaderServes=no: the leader answers 'not currently serving requests', so that its Pod is never ready: an update stops there, and a drain finds the budget used up; leave it out")
{
    // The tutorial's readiness asks ruok, and its image has no flag for the setting.
    public override IEnumerable<Finding> Check(EnsembleModel model) =>
        from declared in SettingsAsTheyStand.Of(model)
        where declared.Key == "leaderServes" && !declared.Setting!.Value.IsOn(declared.Value.ValueOr(""))
            && model.ReadinessProbe is not null && model.Image.Kind.Or(ImageKind.Official) == ImageKind.Official
        select Find(declared.ValuePlace) with { Data = [.. SettingsAsTheyStand.Removal(declared)] };
}
