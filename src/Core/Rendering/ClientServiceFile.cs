using ZkGen.Kubernetes;
using ZkGen.Model;

namespace ZkGen.Rendering;

/// <summary>The Service that clients connect to.</summary>
internal static class ClientServiceFile
{
    public static TextArtifact Render(EnsemblePlan plan) => ObjectFile.Of("service-client.yaml", new V1Service
    {
        Metadata = new() { Name = plan.ClientServiceName, NamespaceProperty = plan.Namespace, Labels = plan.SelectorLabels },
        Spec = new()
        {
            Selector = plan.SelectorLabels,
            Ports = [new() { Name = PortName.Client, Port = plan.ClientPort }],
        },
    });
}
