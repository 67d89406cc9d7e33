using ZkGen.Model;

namespace ZkGen.Core.Tests.RoundTrips.Objects;

/// <summary>The container of the server; the tutorial's shell commands are left to tests of their own.</summary>
internal static class ExpectedContainer
{
    public static void Add(ExpectedObject container)
    {
        var model = container.Model;
        container.Is(container.IsOfficial ? "zookeeper" : "kubernetes-zookeeper", "name");
        container.Is(model.Image.Name, $"zookeeper:{model.Version.ValueOr(default)}", "image");
        container.Is(model.Image.PullPolicy, container.IsOfficial ? "IfNotPresent" : null, "imagePullPolicy");
        container.All(container.IsOfficial ? ["/bin/bash", "/conf/start-zookeeper.sh"] : ["sh", "-c"], "command");
        container.Is(model.Resources.CpuRequest, null, "resources", "requests", "cpu");
        container.Is(model.Resources.MemoryRequest, null, "resources", "requests", "memory");
        container.Is(model.Resources.CpuLimit, null, "resources", "limits", "cpu");
        container.Is(model.Resources.MemoryLimit, null, "resources", "limits", "memory");
        container.Port(0, "client", model.ZooCfg.ClientPort, 2181, "containerPort");
        container.Port(1, "server", model.HeadlessService.ServerPort, 2888, "containerPort");
        container.Port(2, "leader-election", model.HeadlessService.LeaderElectionPort, 3888, "containerPort");
        Variables(container);
        Probe(container, model.StartupProbe, "startupProbe", "live");
        Probe(container, model.LivenessProbe, "livenessProbe", "live");
        Probe(container, model.ReadinessProbe, "readinessProbe", "ready");
        Mounts(container);
        if (!container.IsOfficial)
            return;

        container.Is(false, "securityContext", "allowPrivilegeEscalation");
        container.Is(true, "securityContext", "readOnlyRootFilesystem");
        container.Is("ALL", "securityContext", "capabilities", "drop", 0);
        container.Is("FallbackToLogsOnError", "terminationMessagePolicy");
    }

    private static void Variables(ExpectedObject container)
    {
        if (container.IsOfficial)
        {
            container.Is("POD_NAME", "env", 0, "name");
            container.Is("metadata.name", "env", 0, "valueFrom", "fieldRef", "fieldPath");
            container.Is("HOME", "env", 1, "name");
            container.Is("/tmp", "env", 1, "value");
        }

        foreach (var (i, variable) in container.Model.EnvironmentVariables.Index())
        {
            container.Is(variable.Key, null, "env", (container.IsOfficial ? 2 : 0) + i, "name");
            container.Is(variable.Value, null, "env", (container.IsOfficial ? 2 : 0) + i, "value");
        }
    }

    private static void Probe(ExpectedObject container, Probe? declared, string field, string script)
    {
        if (declared is null)
            return;

        var probe = container.At(field);
        var limit = Math.Max(2, declared.TimeoutSeconds.ValueOr(1)) - 1;
        probe.All(
            container.IsOfficial
                ? ["/bin/sh", $"/conf/zookeeper-{script}.sh", $"{container.Model.ZooCfg.ClientPort.ValueOr(2181)}", $"{limit}"]
                : ["sh", "-c"],
            "exec",
            "command");
        probe.Is(declared.InitialDelaySeconds, null, "initialDelaySeconds");
        probe.Is(declared.PeriodSeconds, null, "periodSeconds");
        probe.Is(declared.TimeoutSeconds, null, "timeoutSeconds");
        probe.Is(declared.SuccessThreshold, null, "successThreshold");
        probe.Is(declared.FailureThreshold, null, "failureThreshold");
        probe.Is(declared.TerminationGracePeriodSeconds, null, "terminationGracePeriodSeconds");
    }

    private static void Mounts(ExpectedObject container)
    {
        var place = container.IsOfficial ? 1 : 0;
        container.Is(container.Model.DataVolume.Name, container.IsOfficial ? "data" : "datadir", "volumeMounts", place, "name");
        container.Is(container.Model.DataVolume.MountPath, container.IsOfficial ? "/data" : "/var/lib/zookeeper", "volumeMounts", place, "mountPath");
        if (!container.IsOfficial)
            return;

        container.Is("config", "volumeMounts", 0, "name");
        container.Is("/conf", "volumeMounts", 0, "mountPath");
        container.Is(true, "volumeMounts", 0, "readOnly");
        container.Is("tmp", "volumeMounts", 2, "name");
        container.Is("/tmp", "volumeMounts", 2, "mountPath");
    }
}
