using ZkGen.Yaml;

namespace ZkGen.Rendering;

/// <summary><c>kustomization.yaml</c>, which lists the objects' files for an overlay to build on.</summary>
internal static class KustomizationFile
{
    public static Artifact Render(IReadOnlyList<string> resources) => ObjectFile.Of("kustomization.yaml", new Kustomization(resources));

    private sealed record Kustomization(IReadOnlyList<string> Resources) : IYamlMapping
    {
        public void WriteFields(YamlWriter yaml)
        {
            yaml.Field("apiVersion", "kustomize.config.k8s.io/v1beta1");
            yaml.Field("kind", "Kustomization");
            yaml.Field("resources", Resources);
        }
    }
}
