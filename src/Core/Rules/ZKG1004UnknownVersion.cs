using ZkGen.Model;
using ZkGen.Settings;

namespace ZkGen.Rules;

/// <summary>A version that came after the catalogue of settings was made.</summary>
public sealed class ZKG1004UnknownVersion() : Rule(
    "ZKG1004",
    RuleSeverity.Info,
    "The version is newer than the table of settings",
    "ZooKeeper {0} is newer than {1}, the last of its branch that ZkGen knows: its settings are checked by the newest table; look for a newer ZkGen")
{
    public override IEnumerable<Finding> Check(EnsembleModel model)
    {
        if (model.Version.TryGet(out var version) && ZooKeeperReleases.LastBefore(version) is { } last)
            yield return Find(EnsembleModel.At(nameof(model.Version)), version.ToString(), last.ToString());
    }
}
