using ZkGen.Model;
using ZkGen.Rendering;
using ZkGen.Settings;

namespace ZkGen.Rules;

/// <summary>A setting of ZooKeeper as a flag of the JVM: past every check, and most often without effect.</summary>
public sealed class ZKG7015JvmFlagIsSetting() : Rule(
    "ZKG7015",
    RuleSeverity.Warning,
    "A JVM flag is a setting of ZooKeeper",
    "'{0}' is a setting of ZooKeeper and {1}; {2}")
{
    /// <summary>Names of what the code fix gets: the key and its value, and where it has a property, that and its value in C#; or that the flag is to go.</summary>
    public const string Key = "Key";
    public const string Value = "Value";
    public const string Property = "Property";
    public const string CSharp = "CSharp";
    public const string IsUseless = "IsUseless";

    private const string Prefix = "zookeeper.";

    public override IEnumerable<Finding> Check(EnsembleModel model)
    {
        if (!model.Version.TryGet(out var version))
            yield break;

        foreach (var flag in ServerJvmFlag.All(model))
        {
            if (SettingOf(flag, version) is not var (key, setting))
                continue;

            var isUseless = setting.Channel == SettingChannel.Never || !setting.Versions.Contains(version) || DeclaredSetting.Of(model).Any(declared => declared.Key == key);
            var advice = isUseless ? "remove it"
                : setting.Property is { } property ? $"set {property.Name} of [ZooCfg], where it is checked"
                : $"declare it as [ZooCfgSetting(\"{Shown.Of(key)}\", …)], where it is checked";
            yield return Find(flag.Place, Shown.Of(flag.Text), Reason(model, flag, key, setting, version), advice) with
            {
                Data = isUseless ? [(IsUseless, "")] : [.. Data(key, flag.Value, setting)],
            };
        }
    }

    /// <summary>Whether a flag is a setting of the catalogue.</summary>
    internal static bool IsSetting(ServerJvmFlag flag, ZooKeeperVersion version) => SettingOf(flag, version) is not null;

    private static (string Key, ZooKeeperSetting Setting)? SettingOf(ServerJvmFlag flag, ZooKeeperVersion version)
    {
        if (flag.SystemProperty is not { } property)
            return null;

        var isPrefixed = property.StartsWith(Prefix, StringComparison.Ordinal);
        var key = isPrefixed ? property.Substring(Prefix.Length) : property;
        return SettingCatalogue.Find(key) is { } setting && (isPrefixed || IsReadFrom(setting, key, property, version)) ? (key, setting) : null;
    }

    // A flag reaches what reads the system property; the parser's own keys are no properties, and what zoo.cfg says becomes one after the flag has.
    private static string Reason(EnsembleModel model, ServerJvmFlag flag, string key, ZooKeeperSetting setting, ZooKeeperVersion version)
    {
        // Behind its reason a refusal says what else to declare.
        if (setting.Channel == SettingChannel.Never)
            return $"cannot be declared, because {setting.Refusal!.Split(';')[0]}";
        if (!setting.Versions.Contains(version))
            return $"has no effect, because ZooKeeper {version} does not have it";
        if (setting.ChannelIn(version) == SettingChannel.Jvm)
            return IsReadFrom(setting, key, flag.SystemProperty!, version) ? "is not checked here" : $"has no effect, because the JVM's property is '{setting.PropertyOf(key)}'";
        if (setting.IsParsed)
            return "has no effect, because ZooKeeper takes it from zoo.cfg alone";

        return ZooCfgLines.All(new(model)).Any(line => line.Key == key) ? "has no effect, because zoo.cfg has it and wins" : "is not checked here, and zoo.cfg would win over it";
    }

    private static bool IsReadFrom(ZooKeeperSetting setting, string key, string property, ZooKeeperVersion version) =>
        setting.ChannelIn(version) == SettingChannel.Jvm && setting.PropertyOf(key) == property;

    private static IEnumerable<(string, string)> Data(string key, string value, ZooKeeperSetting setting)
    {
        yield return (Key, key);
        yield return (Value, value);
        if (setting.Property is { } property && property.CSharp(value) is { } text)
        {
            yield return (Property, property.Name);
            yield return (CSharp, text);
        }
    }
}
