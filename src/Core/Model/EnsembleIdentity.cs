using ZkGen.Collections;
using ZkGen.Images;

namespace ZkGen.Model;

/// <summary>What an ensemble must have for itself among those of its project.</summary>
public sealed record EnsembleIdentity(string Declaration, string Name, string Namespace, string Folder, bool FolderIsDeclared)
{
    /// <summary>Kinds of <see cref="Objects"/>.</summary>
    public const string Service = "Service";
    public const string Budget = "PodDisruptionBudget";
    public const string Claim = "volume claim";

    /// <summary>The objects whose names are declared, or made of what is; without those of which a part cannot be read.</summary>
    public EquatableArray<NamedObject> Objects { get; init; }

    /// <summary>The labels by which Services, budget and StatefulSet know the ensemble's Pods; none if the kind of image cannot be read.</summary>
    public EquatableArray<(string Key, string Value)> Selector { get; init; }

    /// <summary>The labels that are declared, each with the place of its value.</summary>
    public EquatableArray<(string Key, string Value, Place Place)> Labels { get; init; }

    /// <summary>Null where it cannot be known: not declared, or being typed.</summary>
    public static EnsembleIdentity? Of(EnsembleModel model)
    {
        if (!model.Name.IsSet || model.Namespace.State == SettingState.Unreadable || model.Folder.State == SettingState.Unreadable)
            return null;

        var plan = new EnsemblePlan(model);
        return new(model.DeclaredType.Name, plan.Name, plan.Namespace, plan.Folder, model.Folder.IsSet)
        {
            Objects = [.. ObjectsOf(plan)],
            Selector = model.Image.Kind.State == SettingState.Unreadable ? [] : [.. plan.SelectorLabels.Select(label => (label.Key, label.Value))],
            Labels =
            [
                .. from label in model.Labels
                   where label.Key.IsSet && label.Value.IsSet
                   select (label.Key.ValueOr(""), label.Value.ValueOr(""), label.At("Value")),
            ],
        };
    }

    // The ServiceAccount is not among them: its name is made of the ensemble's alone.
    private static IEnumerable<NamedObject> ObjectsOf(EnsemblePlan plan)
    {
        var model = plan.Model;
        var image = model.Image.Kind.State == SettingState.Unreadable ? null : plan.Image;
        NamedObject?[] objects =
        [
            Of(Service, HeadlessService.At(nameof(HeadlessService.Name)), model.HeadlessService.Name, image?.HeadlessServiceName(plan.Name)),
            Of(Service, ClientService.At(nameof(ClientService.Name)), model.ClientService.Name, image?.ClientServiceName(plan.Name)),
            model.PodDisruptionBudget is { } budget ? Of(Budget, PodDisruptionBudget.At(nameof(budget.Name)), budget.Name, image?.PodDisruptionBudgetName(plan.Name)) : null,
            Of(Claim, DataVolume.At(nameof(DataVolume.Name)), model.DataVolume.Name, image?.DataVolumeName) is { } volume ? volume with { Name = $"{volume.Name}-{plan.Name}-0" } : null,
        ];
        return objects.OfType<NamedObject>();
    }

    private static NamedObject? Of(string kind, Place place, Setting<string> declared, string? byDefault) => declared.State switch
    {
        SettingState.Set => new(kind, declared.ValueOr(""), place),
        SettingState.Unset when byDefault is not null => new(kind, byDefault, EnsembleModel.At(nameof(EnsembleModel.Name))),
        _ => null,
    };
}
