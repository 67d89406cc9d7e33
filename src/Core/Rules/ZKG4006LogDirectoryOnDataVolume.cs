using ZkGen.Model;

namespace ZkGen.Rules;

/// <summary>A folder of its own for the transaction log, on the volume that it would be without.</summary>
/// <remarks>Source: <c>FileTxnSnapLog.checkLogDir</c> and <c>checkSnapDir</c>; ZOOKEEPER-2967.</remarks>
public sealed class ZKG4006LogDirectoryOnDataVolume() : Rule(
    "ZKG4006",
    RuleSeverity.Warning,
    "The log directory is on the data volume",
    "DataLogDir '{0}' is on the same volume as DataDir '{1}': it is no faster, and added to an ensemble that has data it {2}; leave it out")
{
    public override IEnumerable<Finding> Check(EnsembleModel model)
    {
        var cfg = model.ZooCfg;
        if (model.Image.Kind.Or(ImageKind.Official) != ImageKind.Official || !model.Version.TryGet(out var version) || !cfg.DataLogDir.TryGet(out var log)
            || cfg.DataDir.State == SettingState.Unreadable || model.DataVolume.MountPath.State == SettingState.Unreadable)
            yield break;

        // Outside the volume: ZKG4001.
        var plan = new EnsemblePlan(model);
        if (log.TrimEnd('/') != plan.DataDir.TrimEnd('/') && new[] { log, plan.DataDir }.All(path => ZKG4001DataOutsideVolume.IsBelow(path, plan.DataMountPath)))
            yield return Find(ZooCfg.At(nameof(cfg.DataLogDir)), Shown.Of(log), Shown.Of(plan.DataDir), Harm(version));
    }

    private static string Harm(ZooKeeperVersion version) =>
        version.CompareTo(version.Minor == 4 ? new(3, 4, 12) : new(3, 5, 4)) >= 0
            ? "keeps the servers from starting (exit code 3), because their logs are in DataDir"
            : "loses what was written since the last snapshot, because the logs in DataDir are not read";
}
