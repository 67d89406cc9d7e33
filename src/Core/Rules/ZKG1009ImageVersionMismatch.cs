using ZkGen.Kubernetes;
using ZkGen.Model;

namespace ZkGen.Rules;

/// <summary>An image whose tag names another release than the declaration.</summary>
public sealed class ZKG1009ImageVersionMismatch() : Rule(
    "ZKG1009",
    RuleSeverity.Warning,
    "The image's tag names another version",
    "The image's tag says {0} and Version {1}: settings are checked and written for a server that does not run; make them agree")
{
    /// <summary>Names of what the code fix gets: the version that the tag names, and the image in the declared version.</summary>
    public const string Version = nameof(Version);
    public const string Image = nameof(Image);

    public override IEnumerable<Finding> Check(EnsembleModel model)
    {
        if (!model.Version.TryGet(out var version) || Of(model, version) is not { } mismatch)
            yield break;

        var (reference, release) = mismatch;
        yield return Find(Model.Image.At(nameof(Model.Image.Name)), release.Text, version.ToString()) with
        {
            Related = [EnsembleModel.At(nameof(model.Version))],
            Data = [.. Data(reference, release, version)],
        };
    }

    /// <summary>The image and what its tag names, if that is not the declared version.</summary>
    internal static (ImageReference Reference, TaggedRelease Release)? Of(EnsembleModel model, ZooKeeperVersion version) =>
        model.Image.Name.TryGet(out var name) && ImageReference.TryParse(name, out var reference, out _)
        && reference.Tag is { } tag && TaggedRelease.Of(tag, version) is { } release && !release.Fits(version)
            ? (reference, release)
            : null;

    // What runs today is what the tag says: the declaration follows it first. Of a branch nobody knows which release runs, and a digest decides alone.
    private static IEnumerable<(string, string)> Data(ImageReference reference, TaggedRelease release, ZooKeeperVersion version)
    {
        if (!ZooKeeperVersion.TryParse(release.Text, out var tagged))
            yield break;

        yield return (Version, tagged.ToString());
        if (reference.Digest is null)
            yield return (Image, (reference with { Tag = release.Replace(reference.Tag!, version) }).ToString());
    }
}
