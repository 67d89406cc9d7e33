using ZkGen.Kubernetes;
using ZkGen.Model;

namespace ZkGen.Rendering;

/// <summary>The headless Service: the servers' host names.</summary>
internal static class HeadlessServiceFile
{
    public static TextArtifact Render(EnsemblePlan plan) => ObjectFile.Of("service-headless.yaml", new V1Service
    {
        Metadata = new() { Name = plan.HeadlessServiceName, NamespaceProperty = plan.Namespace, Labels = plan.SelectorLabels },
        Spec = new()
        {
            ClusterIP = "None",
            Selector = plan.SelectorLabels,
            Ports =
            [
                new() { Name = PortName.Server, Port = plan.ServerPort },
                new() { Name = PortName.LeaderElection, Port = plan.LeaderElectionPort },
            ],
        },
    });
}
