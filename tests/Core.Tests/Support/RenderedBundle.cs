using YamlDotNet.RepresentationModel;
using ZkGen.Model;
using ZkGen.Rendering;

namespace ZkGen.Core.Tests.Support;

/// <summary>A bundle as its files will be on disk.</summary>
internal sealed class RenderedBundle
{
    public const string ObjectFolder = "kustomize/";

    private readonly Dictionary<string, string> texts = new(StringComparer.Ordinal);

    public RenderedBundle(EnsembleModel model)
    {
        var bundle = Bundle.Render(model);
        Folder = bundle.Folder;
        foreach (var artifact in bundle.Artifacts)
            texts.Add(artifact.Path, artifact.Text);

        Paths = [.. bundle.Artifacts.Select(artifact => artifact.Path)];
    }

    public string Folder { get; }

    public IReadOnlyList<string> Paths { get; }

    public IReadOnlyDictionary<string, string> Texts => texts;

    public IReadOnlyList<(string Key, string Value)> ZooCfg => JavaProperties.Read(texts["zoo.cfg"]);

    public YamlMappingNode ServiceAccount => Object("serviceaccount.yaml");

    public YamlMappingNode ConfigMap => Object("configmap.yaml");

    public YamlMappingNode HeadlessService => Object("service-headless.yaml");

    public YamlMappingNode ClientService => Object("service-client.yaml");

    public YamlMappingNode PodDisruptionBudget => Object("poddisruptionbudget.yaml");

    public YamlMappingNode StatefulSet => Object("statefulset.yaml");

    public YamlNode Pod => StatefulSet.At("spec", "template", "spec");

    public YamlNode Container => Pod.At("containers", 0);

    /// <summary>The commands of the container and of its probes.</summary>
    public IEnumerable<IReadOnlyList<string>> Commands =>
        ((string[])["startupProbe", "livenessProbe", "readinessProbe"]).Select(probe => Container.Find(probe)?.At("exec", "command"))
            .Prepend(Container.At("command")).OfType<YamlNode>().Select(command => command.Texts());

    public YamlMappingNode Object(string file) => ReadYaml.Parse(texts[ObjectFolder + file]);
}
