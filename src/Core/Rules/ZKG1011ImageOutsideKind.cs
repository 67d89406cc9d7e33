using System.Collections.Immutable;
using ZkGen.Kubernetes;
using ZkGen.Model;

namespace ZkGen.Rules;

/// <summary>An image that is known to be made in another way than its kind.</summary>
public sealed class ZKG1011ImageOutsideKind() : Rule(
    "ZKG1011",
    RuleSeverity.Warning,
    "The image is of another kind",
    "'{0}' is not made as ImageKind.{1}, because {2}; {3}")
{
    /// <summary>Name of what the code fix gets: the kind that the image is of.</summary>
    public const string Kind = nameof(Kind);

    private const string Tutorial = "kubernetes-zookeeper";
    private const string Official = "zookeeper";

    // As parts of the path, because mirrors keep it.
    private static readonly ImmutableHashSet<string> Bitnami = ImmutableHashSet.Create(StringComparer.Ordinal, "bitnami", "bitnamilegacy", "bitnamisecure");

    public override IEnumerable<Finding> Check(EnsembleModel model)
    {
        if (!model.Image.Kind.Or(ImageKind.Official).TryGet(out var kind) || !model.Image.Name.TryGet(out var name)
            || !ImageReference.TryParse(name, out var image, out _) || Difference(image, kind) is not { } difference)
            yield break;

        yield return Find(Image.At(nameof(Image.Name)), Shown.Of(image.Repository), kind.ToString(), difference.Reason, difference.Advice) with
        {
            Data = kind == ImageKind.Official && image.LastPathComponent == Tutorial ? [(Kind, nameof(ImageKind.KubernetesZooKeeper))] : [],
        };
    }

    private static (string Reason, string Advice)? Difference(ImageReference image, ImageKind kind)
    {
        const string copy = "use the official image, zookeeper, or a copy of it";
        var last = image.LastPathComponent;
        if (kind == ImageKind.KubernetesZooKeeper)
            return last == Official ? ("it has no start-zookeeper, which writes its zoo.cfg", "use ImageKind.Official, or the tutorial's image") : null;
        if (last == Tutorial)
            return ("it has its configuration in /opt/zookeeper and its server is 3.4", "use ImageKind.KubernetesZooKeeper, or the official image");
        if (image.PathComponents.Any(Bitnami.Contains))
            return ("Bitnami's image has its configuration in /opt/bitnami and expects user 1001", copy);

        return last switch
        {
            "cp-zookeeper" => ("Confluent's image has neither zkServer.sh nor its paths", copy),
            "zookeeper-operator" => ("it is an operator and not a server", copy),
            _ => null,
        };
    }
}
