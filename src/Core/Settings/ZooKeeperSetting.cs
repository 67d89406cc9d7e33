using System.Collections.Immutable;
using ZkGen.Model;
using ZkGen.Settings.Values;

namespace ZkGen.Settings;

/// <summary>One setting of the server: what it is called, how its value is read, which versions have it, and how it gets there.</summary>
/// <param name="Key">The key as <c>zoo.cfg</c> has it, or the system property; with <c>.*</c> at its end for all that begin so.</param>
/// <param name="Value">How the server reads it.</param>
public sealed record ZooKeeperSetting(string Key, SettingValue Value)
{
    /// <summary>What it is for, in one sentence.</summary>
    public required string Meaning { get; init; }

    /// <summary>ZooKeeper's default; empty for none.</summary>
    public required VersionedText Default { get; init; }

    /// <summary>Of a number.</summary>
    public string? Unit { get; init; }

    public Availability Versions { get; init; } = Availability.Always;

    public SettingChannel Channel { get; init; }

    /// <summary>The JVM's system property where that is the way; the key itself if null.</summary>
    public string? JvmProperty { get; init; }

    /// <summary>The versions that read it from <c>zoo.cfg</c>; the others, as far as they have it, from the JVM's property.</summary>
    public Availability? ZooCfgVersions { get; init; }

    /// <summary>By which property of <c>[ZooCfg]</c> it is declared; null if by <c>[ZooCfgSetting]</c>.</summary>
    public TypedProperty? Property { get; init; }

    /// <summary>Names under which ZooKeeper's documentation has it, and which have no effect.</summary>
    public ImmutableArray<string> DocumentationNames { get; init; } = [];

    /// <summary>Why a declaration cannot set it, and what to do; of <see cref="SettingChannel.Never"/>.</summary>
    public string? Refusal { get; init; }

    /// <summary>Whether the server has a branch for it; all others become system properties with the prefix <c>zookeeper.</c>.</summary>
    public bool IsParsed { get; init; }

    public bool IsPattern => Key.EndsWith(".*", StringComparison.Ordinal);

    /// <summary>The way of this setting in that version.</summary>
    public SettingChannel ChannelIn(ZooKeeperVersion version) =>
        Channel == SettingChannel.ZooCfg && ZooCfgVersions is { } read && !read.Contains(version) ? SettingChannel.Jvm : Channel;

    /// <summary>The system property by which the server reads a key of this setting from the JVM.</summary>
    public string PropertyOf(string key) => IsPattern ? key : JvmProperty ?? Key;

    public override string ToString() => Key;
}
