using ZkGen.Model;
using ZkGen.Settings;

namespace ZkGen.Rules;

/// <summary>An environment variable that contradicts the declaration, or that nobody reads any more.</summary>
public sealed class ZKG7018ReservedEnvironmentVariable() : Rule(
    "ZKG7018",
    RuleSeverity.Warning,
    "An environment variable is not for declarations",
    "The variable '{0}' {1}; {2}")
{
    /// <summary>Names of what the code fix gets: the flags that the variable holds, or the property of <c>[ZooCfg]</c> and its value in C#.</summary>
    public const string Flags = "Flags";
    public const string Property = "Property";
    public const string CSharp = "CSharp";

    public override IEnumerable<Finding> Check(EnsembleModel model)
    {
        if (!model.Image.Kind.Or(ImageKind.Official).TryGet(out var kind))
            return [];

        return from variable in model.EnvironmentVariables
               where variable.Key.IsSet
               let name = variable.Key.ValueOr("")
               let complaint = ReservedVariables.Complaint(kind, name, heapIsDeclared: !model.Resources.Heap.IsUnset)
               where complaint is not null
               select Find(variable.At("Name"), name, complaint, Advice(kind, name)) with { Data = [.. Data(model, kind, name, variable.Value)] };
    }

    private static string Advice(ImageKind kind, string name) => kind == ImageKind.KubernetesZooKeeper || !HoldsFlags(name)
        ? ReservedVariables.KeyOf(name) is { } key ? $"set {PropertyOf(key).Name} of [ZooCfg] instead" : "remove it"
        : "declare each flag as [JvmFlag]";

    private static IEnumerable<(string, string)> Data(EnsembleModel model, ImageKind kind, string name, Setting<string> declared)
    {
        if (!declared.TryGet(out var value))
            yield break;

        var words = value.Split([' '], StringSplitOptions.RemoveEmptyEntries);

        // The kubelet would put another variable's value in the place of $(NAME).
        if (HoldsFlags(name) && kind == ImageKind.Official && words.Length > 0 && words.All(word => word[0] == '-' && !word.Contains("$(")))
            yield return (Flags, string.Join(" ", words));

        if (ReservedVariables.KeyOf(name) is { } key && PropertyOf(key) is var property
            && property.Declared(model.ZooCfg, SettingCatalogue.Get(key).Value).IsUnset && property.CSharp(DeclaredSetting.Trim(value)) is { } text)
        {
            yield return (Property, property.Name);
            yield return (CSharp, text);
        }
    }

    private static bool HoldsFlags(string name) => name is "JVMFLAGS" or "SERVER_JVMFLAGS";

    private static TypedProperty PropertyOf(string key) => SettingCatalogue.Get(key).Property!;
}
