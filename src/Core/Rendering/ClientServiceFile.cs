using ZkGen.Kubernetes;
using ZkGen.Model;

namespace ZkGen.Rendering;

/// <summary>The Service that clients connect to.</summary>
internal static class ClientServiceFile
{
    public static Artifact Render(EnsemblePlan plan) => ObjectFile.Of("service-client.yaml", plan.Image.CompleteClientService(new V1Service
    {
        Metadata = ObjectMeta.Of(plan, plan.ClientServiceName, plan.Image.Labels(plan)),
        Spec = new()
        {
            Selector = plan.SelectorLabels,
            Ports = [new() { Name = PortName.Client, Port = plan.ClientPort }],
        },
    }));
}
