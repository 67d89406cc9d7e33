using ZkGen.Kubernetes;
using ZkGen.Model;

namespace ZkGen.Rendering;

/// <summary>The container that runs a server.</summary>
internal static class ServerContainer
{
    private const int KubernetesProbeTimeoutSeconds = 1;

    public static V1Container Of(EnsemblePlan plan) => new()
    {
        Name = plan.Image.ContainerName,
        Image = plan.ImageName,
        ImagePullPolicy = plan.Model.Image.PullPolicy.TextOrNull(),
        Command = [.. plan.Image.StartCommand(plan).Select(ContainerArgument.Literal)],
        Env = plan.Model.EnvironmentVariables.Select(variable =>
            new V1EnvVar { Name = variable.Key.ValueOr(""), Value = variable.Value.ValueOr("") }).ListOrNull(),
        Ports =
        [
            new() { Name = PortName.Client, ContainerPort = plan.ClientPort },
            new() { Name = PortName.Server, ContainerPort = plan.ServerPort },
            new() { Name = PortName.LeaderElection, ContainerPort = plan.LeaderElectionPort },
        ],
        Resources = Resources(plan.Model.Resources),
        StartupProbe = Probe(plan, plan.Model.StartupProbe),
        LivenessProbe = Probe(plan, plan.Model.LivenessProbe),
        ReadinessProbe = Probe(plan, plan.Model.ReadinessProbe, isReadiness: true),
        VolumeMounts = [new() { Name = plan.DataVolumeName, MountPath = plan.DataMountPath }],
    };

    private static V1ResourceRequirements? Resources(Resources declared)
    {
        var requests = Amounts(declared.CpuRequest, declared.MemoryRequest);
        var limits = Amounts(declared.CpuLimit, declared.MemoryLimit);
        return requests is null && limits is null ? null : new() { Requests = requests, Limits = limits };
    }

    private static StringMap? Amounts(Setting<string> cpu, Setting<string> memory)
    {
        var amounts = new StringMap();
        if (cpu.TryGet(out var cores))
            amounts.Add("cpu", cores);
        if (memory.TryGet(out var bytes))
            amounts.Add("memory", bytes);

        return amounts.OrNull();
    }

    private static V1Probe? Probe(EnsemblePlan plan, Probe? declared, bool isReadiness = false) => declared is null ? null : new()
    {
        Exec = new() { Command = plan.Image.ProbeCommand(plan, isReadiness, declared.TimeoutSeconds.ValueOr(KubernetesProbeTimeoutSeconds)) },
        InitialDelaySeconds = declared.InitialDelaySeconds.OrNull(),
        PeriodSeconds = declared.PeriodSeconds.OrNull(),
        TimeoutSeconds = declared.TimeoutSeconds.OrNull(),
        SuccessThreshold = declared.SuccessThreshold.OrNull(),
        FailureThreshold = declared.FailureThreshold.OrNull(),
        TerminationGracePeriodSeconds = declared.TerminationGracePeriodSeconds.OrNull(),
    };
}
