using ZkGen.Model;
using ZkGen.Settings;

namespace ZkGen.Rules;

/// <summary>A version that gets no more fixes.</summary>
public sealed class ZKG1005EndOfLifeVersion() : Rule(
    "ZKG1005",
    RuleSeverity.Warning,
    "The version gets no more fixes",
    "ZooKeeper {0} gets no more fixes, also none of security, since {1}, the end of its branch; use {2} or newer")
{
    public override IEnumerable<Finding> Check(EnsembleModel model)
    {
        if (model.Version.TryGet(out var version) && ZooKeeperReleases.EndOfLife(version) is { } date)
            yield return Find(EnsembleModel.At(nameof(model.Version)), version.ToString(), date, ZooKeeperReleases.OldestSupported.ToString());
    }
}
