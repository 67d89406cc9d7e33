using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace ZkGen.Engine.Tests.Bundles;

/// <summary>What a kubelet would obey of a StatefulSet's Pod template.</summary>
internal sealed record PodTemplate
{
    public required IReadOnlyList<string> Command { get; init; }

    /// <summary>The values as they stand, and "metadata.name" and the like where they refer to the Pod's own fields.</summary>
    public required IReadOnlyDictionary<string, string> Environment { get; init; }

    public required IReadOnlyDictionary<string, string> FieldReferences { get; init; }

    public required IReadOnlyList<Mount> Mounts { get; init; }

    public required IReadOnlyList<string> LivenessProbe { get; init; }

    public required IReadOnlyList<string> ReadinessProbe { get; init; }

    public required int RunAsUser { get; init; }

    public required int RunAsGroup { get; init; }

    public required int FsGroup { get; init; }

    public required bool HasReadOnlyRoot { get; init; }

    public required bool MayEscalate { get; init; }

    public required bool DropsCapabilities { get; init; }

    public required TimeSpan GracePeriod { get; init; }

    public static PodTemplate Of(YamlNode statefulSet)
    {
        var pod = statefulSet.At("spec", "template", "spec");
        var container = pod.Items("containers").Single();
        var user = Number(pod.Text("securityContext", "runAsUser")) ?? throw new InvalidDataException("no runAsUser");
        return new()
        {
            Command = container.Texts("command"),
            Environment = container.Items("env").Where(entry => entry.Text("value") is not null)
                .ToDictionary(entry => entry.Text("name")!, entry => entry.Text("value")!),
            FieldReferences = container.Items("env").Where(entry => entry.At("valueFrom") is not null)
                .ToDictionary(entry => entry.Text("name")!, entry => entry.Text("valueFrom", "fieldRef", "fieldPath")!),
            Mounts = [.. container.Items("volumeMounts").Select(mount => MountOf(mount, pod))],
            LivenessProbe = container.Texts("livenessProbe", "exec", "command"),
            ReadinessProbe = container.Texts("readinessProbe", "exec", "command"),
            RunAsUser = user,
            RunAsGroup = Number(pod.Text("securityContext", "runAsGroup")) ?? user,
            FsGroup = Number(pod.Text("securityContext", "fsGroup")) ?? 0,
            HasReadOnlyRoot = container.Text("securityContext", "readOnlyRootFilesystem") == "true",
            MayEscalate = container.Text("securityContext", "allowPrivilegeEscalation") != "false",
            DropsCapabilities = container.Texts("securityContext", "capabilities", "drop").Contains("ALL"),
            GracePeriod = TimeSpan.FromSeconds(Number(pod.Text("terminationGracePeriodSeconds")) ?? 30),
        };
    }

    private static Mount MountOf(YamlNode mount, YamlNode? pod)
    {
        var name = mount.Text("name")!;
        var volume = pod.Items("volumes").SingleOrDefault(volume => volume.Text("name") == name);
        return new(
            name, mount.Text("mountPath")!, mount.Text("readOnly") == "true",
            volume.Text("configMap", "name"), volume.At("emptyDir") is not null, volume.Text("emptyDir", "sizeLimit"));
    }

    private static int? Number(string? text) => text is null ? null : int.Parse(text, CultureInfo.InvariantCulture);
}
