using ZkGen.Kubernetes;
using ZkGen.Model;

namespace ZkGen.Rules;

/// <summary>The name of an image that the kubelet cannot read.</summary>
public sealed class ZKG1012MalformedImageName() : Rule(
    "ZKG1012",
    RuleSeverity.Error,
    "The image's name is malformed",
    "'{0}' is no reference of an image, because {1}: the kubelet answers InvalidImageName and starts no server; write it as registry.example/shop/zookeeper:3.9.5")
{
    public override IEnumerable<Finding> Check(EnsembleModel model)
    {
        if (model.Image.Name.TryGet(out var name) && !ImageReference.TryParse(name, out _, out var objection))
            yield return Find(Image.At(nameof(Image.Name)), Shown.Of(name), objection);
    }
}
