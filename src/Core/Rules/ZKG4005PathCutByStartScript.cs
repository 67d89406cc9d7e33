using ZkGen.Model;

namespace ZkGen.Rules;

/// <summary>A path of which the tutorial's start script keeps the end alone.</summary>
/// <remarks>Source: <c>docker/scripts/start-zookeeper</c> of kow3ns/kubernetes-zookeeper: <c>DATA_DIR=${OPTARG##*=}</c>.</remarks>
public sealed class ZKG4005PathCutByStartScript() : Rule(
    "ZKG4005",
    RuleSeverity.Error,
    "The start script cuts a path",
    "{0} '{1}' has a '=', and the image's start script keeps only what follows the last one: the data would be in '{2}', outside the volume; choose another path")
{
    public override IEnumerable<Finding> Check(EnsembleModel model)
    {
        if (model.Image.Kind != ImageKind.KubernetesZooKeeper)
            return [];

        var (cfg, plan) = (model.ZooCfg, new EnsemblePlan(model));
        var derived = cfg.DataDir.IsUnset ? plan.DataDir : cfg.DataLogDir.IsUnset ? plan.DataLogDir : null;
        return from path in new[]
               {
                   (Place: ZooCfg.At(nameof(cfg.DataDir)), Declared: cfg.DataDir, Passed: plan.DataDir),
                   (Place: ZooCfg.At(nameof(cfg.DataLogDir)), Declared: cfg.DataLogDir, Passed: plan.DataLogDir),
                   (Place: DataVolume.At(nameof(DataVolume.MountPath)), Declared: model.DataVolume.MountPath, Passed: derived),
               }
               where path.Passed is not null && path.Declared.ValueOr("").Contains("=")
               select Find(path.Place, path.Place.ToString(), Shown.Of(path.Declared.ValueOr("")), Shown.Of(path.Passed.Substring(path.Passed.LastIndexOf('=') + 1)));
    }
}
