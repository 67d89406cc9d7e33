using ZkGen.Kubernetes;
using ZkGen.Model;

namespace ZkGen.Rendering;

/// <summary>The headless Service: the servers' host names.</summary>
internal static class HeadlessServiceFile
{
    public static Artifact Render(EnsemblePlan plan) => ObjectFile.Of("service-headless.yaml", plan.Image.Complete(plan, new V1Service
    {
        Metadata = ObjectMeta.Of(plan, plan.HeadlessServiceName, plan.Image.Labels(plan)),
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
    }));
}
