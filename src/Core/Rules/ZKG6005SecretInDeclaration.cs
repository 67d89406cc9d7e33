using ZkGen.Model;
using ZkGen.Settings;

namespace ZkGen.Rules;

/// <summary>A password or a key as a text of the declaration.</summary>
public sealed class ZKG6005SecretInDeclaration() : Rule(
    "ZKG6005",
    RuleSeverity.Warning,
    "A secret stands in the declaration",
    "{0} '{1}' looks like a secret: in a declaration it stands for everybody in the sources, in the assembly and in the manifest; {2}")
{
    private const string PatchedIn = "have an overlay take it from a Secret";

    private static readonly string[] SecretSettings = [".password", "superDigest", "superPassword"];

    // Not the value: messages are kept in logs.
    public override IEnumerable<Finding> Check(EnsembleModel model) =>
        Variables(model).Concat(Annotations(model)).Concat(Settings(model)).Concat(Flags(model));

    private IEnumerable<Finding> Variables(EnsembleModel model) =>
        from variable in model.EnvironmentVariables
        where variable.Key.IsSet && IsSecret(variable.Key.ValueOr(""), variable.Value.ValueOr(""))
        select Find(variable.At("Value"), "The environment variable", Shown.Of(variable.Key.ValueOr("")), PatchedIn);

    // What stands before the slash is who reads the annotation. Vault's agent is told by them where its secrets are.
    private IEnumerable<Finding> Annotations(EnsembleModel model) =>
        from annotation in model.Annotations
        where annotation.Key.IsSet
        let key = annotation.Key.ValueOr("")
        let name = key.StartsWith("vault.hashicorp.com/", StringComparison.Ordinal) ? "" : key.Substring(key.LastIndexOf('/') + 1)
        where IsSecret(name, annotation.Value.ValueOr(""))
        select Find(annotation.At("Value"), "The annotation", Shown.Of(key), "remove it");

    private IEnumerable<Finding> Settings(EnsembleModel model) =>
        from declared in SettingsAsTheyStand.Of(model)
        let value = declared.Value.ValueOr("")
        where (SecretSettings.Any(ending => declared.Key.EndsWith(ending, StringComparison.Ordinal)) && IsLiteral(value)) || SecretName.IsPrivateKey(value)
        select Find(declared.ValuePlace, "The setting", Shown.Of(declared.Key), Advice(declared));

    private IEnumerable<Finding> Flags(EnsembleModel model) =>
        from flag in model.JvmFlags
        let text = flag.Value.ValueOr("")
        let end = text.IndexOf('=')
        where end > 0 && text.StartsWith("-D", StringComparison.Ordinal) && IsSecret(text.Substring(2, end - 2), text.Substring(end + 1))
        select Find(flag.Place, "The flag", Shown.Of(text.Substring(0, end)), PatchedIn);

    private static bool IsSecret(string name, string value) => (SecretName.IsLikely(name) && IsLiteral(value)) || SecretName.IsPrivateKey(value);

    // A switch is none, nor is another variable's value, which Kubernetes puts there.
    private static bool IsLiteral(string value) =>
        value.Length > 0
        && !string.Equals(value, "true", StringComparison.OrdinalIgnoreCase)
        && !string.Equals(value, "false", StringComparison.OrdinalIgnoreCase)
        && !(value.StartsWith("$(", StringComparison.Ordinal) && value.EndsWith(")", StringComparison.Ordinal));

    private static string Advice(DeclaredSetting declared)
    {
        var path = SettingCatalogue.Find(declared.Key + "Path");
        return path is null ? PatchedIn : $"name a file of a Secret by {path.Key}, which ZooKeeper has since {path.Versions}";
    }
}
