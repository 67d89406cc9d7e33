using System.Text.Json.Nodes;
using ZkGen.Manifests.Tests.Bundles;

namespace ZkGen.Manifests.Tests.PodSecurity;

/// <summary>
/// The checks of the Pod Security Standards, written down from <c>kubernetes/pod-security-admission</c>. Where a check was loosened or tightened
/// later, the strictest version.
/// </summary>
internal static class PodSecurityStandard
{
    private static readonly string[] BaselineCapabilities =
    [
        "AUDIT_WRITE", "CHOWN", "DAC_OVERRIDE", "FOWNER", "FSETID", "KILL", "MKNOD", "NET_BIND_SERVICE", "SETFCAP", "SETGID", "SETPCAP", "SETUID", "SYS_CHROOT",
    ];

    private static readonly string[] Sysctls =
    [
        "kernel.shm_rmid_forced", "net.ipv4.ip_local_port_range", "net.ipv4.tcp_syncookies", "net.ipv4.ping_group_range", "net.ipv4.ip_unprivileged_port_start",
    ];

    private static readonly string[] SeLinuxTypes = ["", "container_t", "container_init_t", "container_kvm_t"];
    private static readonly string[] Profiles = ["RuntimeDefault", "Localhost"];

    private static readonly string[] VolumeTypes =
        ["configMap", "csi", "downwardAPI", "emptyDir", "ephemeral", "image", "persistentVolumeClaim", "projected", "secret"];

    public static IReadOnlyList<PodSecurityCheck> Baseline { get; } =
    [
        new("windowsHostProcess", pod => pod.Contexts.All(context => !Is(context["windowsOptions"]?["hostProcess"], true))),
        new("hostNamespaces", pod => new[] { "hostNetwork", "hostPID", "hostIPC" }.All(field => !Is(pod.Spec[field], true))),
        new("privileged", pod => pod.Contexts.All(context => !Is(context["privileged"], true))),
        new("capabilities_baseline", pod => pod.Added.All(BaselineCapabilities.Contains)),
        new("hostPathVolumes", pod => pod.Volumes.All(volume => volume["hostPath"] is null)),
        new("hostPorts", pod => pod.Containers.SelectMany(container => container.Items("ports")).All(port => (port["hostPort"]?.GetValue<long>() ?? 0) == 0)),
        new("appArmorProfile", pod => pod.Contexts.All(context => IsOneOf(context["appArmorProfile"]?["type"], Profiles)) && pod.Annotations.All(IsAllowedAppArmor)),
        new("seLinuxOptions", pod => pod.Contexts.Select(context => context["seLinuxOptions"]).OfType<JsonNode>().All(options =>
            IsOneOf(options["type"], SeLinuxTypes) && IsOneOf(options["user"], [""]) && IsOneOf(options["role"], [""]))),
        new("procMount", pod => pod.Contexts.All(context => IsOneOf(context["procMount"], ["Default"]))),
        new("seccompProfile_baseline", pod => pod.Contexts.All(context => IsOneOf(context["seccompProfile"]?["type"], Profiles))),
        new("sysctls", pod => pod.PodContext?.Items("sysctls").All(sysctl => Sysctls.Contains(sysctl.Text("name"))) ?? true),
        new("hostProbesAndHostLifecycle", pod => pod.Actions.All(action => IsOneOf(action["httpGet"]?["host"], [""]) && IsOneOf(action["tcpSocket"]?["host"], [""]))),
    ];

    public static IReadOnlyList<PodSecurityCheck> Restricted { get; } =
    [
        .. Baseline,
        new("restrictedVolumes", pod => pod.Volumes.All(volume => volume.AsObject().All(field => field.Key == "name" || VolumeTypes.Contains(field.Key)))),
        new("allowPrivilegeEscalation", pod => pod.ContainerContexts.All(context => Is(context?["allowPrivilegeEscalation"], false))),
        new("runAsNonRoot", pod => pod.Contexts.All(context => !Is(context["runAsNonRoot"], false))
            && (Is(pod.PodContext?["runAsNonRoot"], true) || pod.ContainerContexts.All(context => Is(context?["runAsNonRoot"], true)))),
        new("runAsUser", pod => pod.Contexts.All(context => context["runAsUser"]?.GetValue<long>() != 0)),
        new("seccompProfile_restricted", pod => IsProfile(pod.PodContext) || pod.ContainerContexts.All(IsProfile)),
        new("capabilities_restricted", pod => pod.Added.All(added => added == "NET_BIND_SERVICE")
            && pod.ContainerContexts.All(context => context?["capabilities"]?.Texts("drop").Contains("ALL") ?? false)),
    ];

    /// <summary>The ids of the checks that a template of Pods does not pass.</summary>
    public static IEnumerable<string> Violations(JsonNode template) => Violations(template, Restricted);

    /// <summary>The ids of those of a list of checks.</summary>
    public static IEnumerable<string> Violations(JsonNode template, IEnumerable<PodSecurityCheck> checks)
    {
        var pod = new PodUnderCheck(template);
        return checks.Where(check => !check.Passes(pod)).Select(check => check.Id);
    }

    private static bool Is(JsonNode? field, bool value) => field?.GetValue<bool>() == value;

    private static bool IsOneOf(JsonNode? field, string[] allowed) => field is null || allowed.Contains(field.GetValue<string>());

    private static bool IsProfile(JsonNode? context) => context?["seccompProfile"]?["type"] is { } type && IsOneOf(type, Profiles);

    private static bool IsAllowedAppArmor(KeyValuePair<string, string> annotation) =>
        !annotation.Key.StartsWith("container.apparmor.security.beta.kubernetes.io/", StringComparison.Ordinal)
        || annotation.Value is "" or "runtime/default" || annotation.Value.StartsWith("localhost/", StringComparison.Ordinal);
}
