using ZkGen.Model;

namespace ZkGen.Rules;

/// <summary>A place for the data volume at which no container starts, or no data would be on it.</summary>
/// <remarks>
/// Source: kubelet <c>makeMounts</c>, which puts a relative path below <c>/</c>; runc <c>checkProcMount</c>; the Dockerfiles of the images.
/// </remarks>
public sealed class ZKG4004UnusableMountPath() : Rule(
    "ZKG4004",
    RuleSeverity.Error,
    "The data volume cannot be mounted there",
    "MountPath '{0}' is no place for the data volume, because {1}; use '{2}'")
{
    // A volume here hides what the container starts with.
    private static readonly string[] Programs = ["bin", "lib", "lib64", "usr", "usr/bin", "usr/lib", "usr/lib64"];
    private static readonly string[] OfOfficial = ["opt", "opt/java", "opt/java/openjdk"];
    private static readonly string[] OfTutorial = ["opt", "opt/zookeeper", "opt/zookeeper/bin", "opt/zookeeper/conf", "opt/zookeeper/lib", "opt/zookeeper-3.4.10"];

    public override bool IsAcceptable => false;

    public override IEnumerable<Finding> Check(EnsembleModel model)
    {
        if (model.DataVolume.MountPath.TryGet(out var path) && model.Image.Kind.Or(ImageKind.Official).IsSet && Objection(path, new EnsemblePlan(model)) is { } objection)
            yield return Find(DataVolume.At(nameof(DataVolume.MountPath)), Shown.Of(path), objection, new EnsemblePlan(model).Image.DataMountPath);
    }

    private static string? Objection(string path, EnsemblePlan plan)
    {
        if (!path.StartsWith("/", StringComparison.Ordinal))
            return "it is not absolute: the kubelet would mount the volume below /, and ZooKeeper look below its own folder";

        var parts = path.Split('/').Where(part => part is not ("" or ".")).ToList();
        if (parts.Contains(".."))
            return "nobody can tell where '..' leads in an image, and with that whether the data is on the volume";
        if (parts.Count == 0 || Hidden(plan).Contains(string.Join("/", parts)))
            return "the volume would hide what the container starts with";
        if (parts[0] == "proc" || (parts[0] == "sys" && parts.Count > 1))
            return $"no container runtime mounts a volume in /{parts[0]}";

        // Of the very same text ZKG9009 says that it is there twice, as the API server does.
        var folder = "/" + string.Join("/", parts);
        return plan.Image.OwnVolumes.Select(own => folder == own.MountPath && path != own.MountPath ? $"another volume is mounted at {own.MountPath}"
            : own.ReadOnlyProperty == true && folder.StartsWith($"{own.MountPath}/", StringComparison.Ordinal) ? $"the volume at {own.MountPath} is read-only: the runtime cannot make a folder in it"
            : null).FirstOrDefault(objection => objection is not null);
    }

    private static IEnumerable<string> Hidden(EnsemblePlan plan)
    {
        var home = $"apache-zookeeper-{plan.Version}-bin";
        return Programs.Concat(plan.Image.MountsFiles ? [.. OfOfficial, home, $"{home}/bin", $"{home}/lib"] : OfTutorial);
    }
}
