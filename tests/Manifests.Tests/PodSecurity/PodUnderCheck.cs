using System.Text.Json.Nodes;
using ZkGen.Manifests.Tests.Bundles;

namespace ZkGen.Manifests.Tests.PodSecurity;

/// <summary>A template of Pods, as the checks look at it.</summary>
internal sealed class PodUnderCheck(JsonNode template)
{
    private static readonly string[] ContainerLists = ["containers", "initContainers", "ephemeralContainers"];
    private static readonly string[] Handlers = ["livenessProbe", "readinessProbe", "startupProbe"];

    public JsonNode Spec { get; } = template["spec"]!;

    public JsonNode? PodContext => Spec["securityContext"];

    public IReadOnlyDictionary<string, string> Annotations => template["metadata"]?.Map("annotations") ?? new Dictionary<string, string>();

    public IEnumerable<JsonNode> Containers => ContainerLists.SelectMany(Spec.Items);

    public IEnumerable<JsonNode?> ContainerContexts => Containers.Select(container => container["securityContext"]);

    /// <summary>The security contexts of the Pod and of each container.</summary>
    public IEnumerable<JsonNode> Contexts => ContainerContexts.Append(PodContext).OfType<JsonNode>();

    public IEnumerable<JsonNode> Volumes => Spec.Items("volumes");

    public IEnumerable<string> Added => ContainerContexts.OfType<JsonNode>().SelectMany(context => context["capabilities"]?.Texts("add") ?? []);

    /// <summary>The actions of the probes and of the lifecycle hooks.</summary>
    public IEnumerable<JsonNode> Actions => Containers.SelectMany(container => Handlers.Select(name => container[name])
        .Append(container["lifecycle"]?["postStart"]).Append(container["lifecycle"]?["preStop"])).OfType<JsonNode>();
}
