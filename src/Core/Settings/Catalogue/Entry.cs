using ZkGen.Settings.Values;

namespace ZkGen.Settings.Catalogue;

/// <summary>What the entries of this folder have in common.</summary>
internal static class Entry
{
    /// <summary>A key for which <c>QuorumPeerConfig</c> has a branch.</summary>
    public static ZooKeeperSetting Parsed(string key, SettingValue value, VersionedText @default, Availability versions, string meaning, string? unit = null) =>
        PassedOn(key, value, @default, versions, meaning, unit) with { IsParsed = true };

    /// <summary>A key that becomes the system property <c>zookeeper.key</c>, read by whoever needs it.</summary>
    public static ZooKeeperSetting PassedOn(string key, SettingValue value, VersionedText @default, Availability versions, string meaning, string? unit = null) =>
        new(key, value) { Meaning = meaning, Unit = unit, Default = @default, Versions = versions };

    /// <summary>A system property without the prefix <c>zookeeper.</c>.</summary>
    public static ZooKeeperSetting OfJvm(string key, SettingValue value, VersionedText @default, Availability versions, string meaning, string? unit = null) =>
        PassedOn(key, value, @default, versions, meaning, unit) with { Channel = SettingChannel.Jvm };

    /// <summary>A key of the parser's own that no declaration can set.</summary>
    public static ZooKeeperSetting Refused(string key, SettingValue value, VersionedText @default, Availability versions, string meaning, string refusal) =>
        Parsed(key, value, @default, versions, meaning) with { Channel = SettingChannel.Never, Refusal = refusal };

    /// <summary>The name under which the documentation has it.</summary>
    public static ZooKeeperSetting DocumentedAs(this ZooKeeperSetting setting, string name) => setting with { DocumentationNames = [name] };
}
