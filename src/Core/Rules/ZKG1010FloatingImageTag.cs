using ZkGen.Kubernetes;
using ZkGen.Model;

namespace ZkGen.Rules;

/// <summary>An image whose tag is given to the next release when that comes.</summary>
public sealed class ZKG1010FloatingImageTag() : Rule(
    "ZKG1010",
    RuleSeverity.Warning,
    "The image's tag moves",
    "{0} moves: a restarted server may come back with another release than the others run; name the patch release, {1}")
{
    /// <summary>Name of what the code fix gets: the image in the declared version.</summary>
    public const string Image = nameof(Image);

    private const string Latest = "latest";
    private const string OfficialRepository = "zookeeper";

    public override IEnumerable<Finding> Check(EnsembleModel model)
    {
        if (!model.Version.TryGet(out var version) || !model.Image.Name.TryGet(out var name) || !ImageReference.TryParse(name, out var reference, out _)
            || reference.Digest is not null || Moved(reference.Tag, version) is not { } tag)
            yield break;

        yield return Find(Model.Image.At(nameof(Model.Image.Name)), reference.Tag is null ? "The image without a tag, 'latest'," : $"The tag '{reference.Tag}'", version.ToString()) with
        {
            // Under another name nobody knows whether there is such a tag.
            Data = reference.LastPathComponent == OfficialRepository ? [(Image, (reference with { Tag = tag }).ToString())] : [],
        };
    }

    // The tag of the declared release for one that moves. What names another release has a rule of its own.
    private static string? Moved(string? tag, ZooKeeperVersion version) =>
        tag is null or Latest ? version.ToString()
        : TaggedRelease.Of(tag, version) is { IsComplete: false } branch && branch.Fits(version) ? branch.Replace(tag, version)
        : null;
}
