using ZkGen.Model;
using ZkGen.Settings;

namespace ZkGen.Rules;

/// <summary>A key of a map, a volume or its path that stands twice: one of the two would be lost, or the API server refuses both.</summary>
public sealed class ZKG9009RepeatedKey() : Rule(
    "ZKG9009",
    RuleSeverity.Error,
    "A key is set twice",
    "{0} '{1}' is set {2}; it can have one value")
{
    public override bool IsAcceptable => false;

    public override IEnumerable<Finding> Check(EnsembleModel model)
    {
        var plan = new EnsemblePlan(model);
        return Repeated(model.Labels, "Key", plan.Image.Labels(plan).Select(label => label.Key))
            .Concat(Repeated(model.Annotations, "Key", plan.Image.OwnAnnotations.Select(annotation => annotation.Key)))
            .Concat(Repeated(model.NodeSelectors, "Key", []))
            .Concat(Repeated(model.ZooCfgSettings.Select(Trimmed), "Key", []))
            .Concat(Repeated(model.EnvironmentVariables, "Name", plan.Image.OwnVariables.Select(variable => variable.Name)))
            .Concat(Taken(HeadlessService.At(nameof(HeadlessService.Name)), model.HeadlessService.Name, [plan.ClientServiceName]))
            .Concat(Taken(ClientService.At(nameof(ClientService.Name)), model.ClientService.Name, [plan.HeadlessServiceName]))
            .Concat(Taken(DataVolume.At(nameof(DataVolume.Name)), model.DataVolume.Name, plan.Image.OwnVolumes.Select(volume => volume.Name)))
            .Concat(Taken(DataVolume.At(nameof(DataVolume.MountPath)), model.DataVolume.MountPath, plan.Image.OwnVolumes.Select(volume => volume.MountPath)));
    }

    // The server removes the blanks around a key.
    private static Entry Trimmed(Entry entry) => entry with { Key = entry.Key.Select(DeclaredSetting.Trim) };

    private IEnumerable<Finding> Taken(Place place, Setting<string> declared, IEnumerable<string> own)
    {
        if (declared.TryGet(out var value) && own.Contains(value, StringComparer.Ordinal))
            yield return Find(place, place.ToString(), Shown.Of(value), "elsewhere in the bundle as well");
    }

    private IEnumerable<Finding> Repeated(IEnumerable<Entry> entries, string property, IEnumerable<string> own)
    {
        var ours = new HashSet<string>(own, StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            if (!entry.Key.TryGet(out var key))
                continue;

            var place = entry.At(property);
            if (ours.Contains(key))
                yield return Find(place, place.ToString(), Shown.Of(key), "by ZkGen as well");
            else if (!seen.Add(key))
                yield return Find(place, place.ToString(), Shown.Of(key), "twice");
        }
    }
}
