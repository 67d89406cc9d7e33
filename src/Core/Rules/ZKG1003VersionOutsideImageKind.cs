using ZkGen.Model;

namespace ZkGen.Rules;

/// <summary>A version of ZooKeeper that the kind of image cannot configure.</summary>
public sealed class ZKG1003VersionOutsideImageKind() : Rule(
    "ZKG1003",
    RuleSeverity.Error,
    "The version does not fit the kind of image",
    "ZooKeeper {0} does not run as ImageKind.{1}, because {2}; use {3}")
{
    private static readonly ZooKeeperVersion FirstOfOfficial = new(3, 5, 0);

    public override IEnumerable<Finding> Check(EnsembleModel model)
    {
        if (!model.Version.TryGet(out var version) || !model.Image.Kind.Or(ImageKind.Official).TryGet(out var kind))
            yield break;

        var isOld = version.CompareTo(FirstOfOfficial) < 0;
        var place = EnsembleModel.At(nameof(model.Version));
        if (kind == ImageKind.Official && isOld)
            yield return Find(place, version.ToString(), kind.ToString(), "it knows neither standaloneEnabled nor the client port in a server's line", "3.5 or newer");
        else if (kind == ImageKind.KubernetesZooKeeper && !isOld)
            yield return Find(place, version.ToString(), kind.ToString(), "that image writes a zoo.cfg of 3.4, in which the probes are not on the whitelist", "ImageKind.Official");
    }
}
