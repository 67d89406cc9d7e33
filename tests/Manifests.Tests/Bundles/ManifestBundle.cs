using System.Text.Json.Nodes;
using ZkGen.Manifests.Tests.Yaml;
using ZkGen.Model;
using ZkGen.Rendering;

namespace ZkGen.Manifests.Tests.Bundles;

/// <summary>A bundle as its files will be on disk, and the objects in them.</summary>
internal sealed class ManifestBundle
{
    public const string ObjectFolder = "kustomize/";

    private readonly Dictionary<string, string> files = new(StringComparer.Ordinal);
    private readonly Lazy<IReadOnlyList<KubernetesObject>> objects;

    public ManifestBundle(EnsembleModel model)
    {
        Model = model;
        Plan = new(model);
        var bundle = Bundle.Render(model);
        foreach (var artifact in bundle.Artifacts)
            files.Add(artifact.Path, artifact.Text);

        objects = new(() => KubernetesObject.ReadAll(files["zookeeper.yaml"]));
        ZooCfg = new(files["zoo.cfg"]);
    }

    public EnsembleModel Model { get; }

    public EnsemblePlan Plan { get; }

    public IReadOnlyDictionary<string, string> Files => files;

    /// <summary>The objects in the order of <c>zookeeper.yaml</c>.</summary>
    public IReadOnlyList<KubernetesObject> Objects => objects.Value;

    public ZooCfgText ZooCfg { get; }

    public KubernetesObject StatefulSet => Objects.Single(each => each.Kind == "StatefulSet");

    public KubernetesObject? ConfigMap => Objects.SingleOrDefault(each => each.Kind == "ConfigMap");

    public KubernetesObject? Budget => Objects.SingleOrDefault(each => each.Kind == "PodDisruptionBudget");

    public IEnumerable<KubernetesObject> Services => Objects.Where(each => each.Kind == "Service");

    public KubernetesObject HeadlessService => Services.Single(IsHeadless);

    public KubernetesObject ClientService => Services.Single(service => !IsHeadless(service));

    /// <summary>The template of the Pods.</summary>
    public JsonNode Template => StatefulSet.Spec["template"]!;

    public JsonNode Pod => Template["spec"]!;

    public JsonNode Container => Assert.Single(Pod.Items("containers"))!;

    public string StartScript => files["start-zookeeper.sh"];

    public string LiveScript => files["zookeeper-live.sh"];

    public string ReadyScript => files["zookeeper-ready.sh"];

    /// <summary>The probes of the container, by their names.</summary>
    public IEnumerable<(string Name, JsonNode Probe)> Probes =>
        from name in (string[])["startupProbe", "livenessProbe", "readinessProbe"]
        let probe = Container[name]
        where probe is not null
        select (name, probe);

    /// <summary>What a random test that fails shows.</summary>
    public override string ToString() => files["zookeeper.yaml"];

    private static bool IsHeadless(KubernetesObject service) => service.Spec["clusterIP"]?.GetValue<string>() == "None";
}
