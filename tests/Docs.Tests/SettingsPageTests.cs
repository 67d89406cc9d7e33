using ZkGen.Model;
using ZkGen.Rendering;
using ZkGen.Settings;

namespace ZkGen.Docs.Tests;

/// <summary><c>docs/settings.md</c> shows the catalogue of settings.</summary>
public sealed class SettingsPageTests
{
    private const string Head = """
        # Settings

        Every setting of ZooKeeper's server that ZkGen knows, up to version 3.9.5. This page is made from the catalogue in `src/Core/Settings`, which
        also decides what is written and what is refused.

        - **Declare** it by the property of `[ZooCfg]` where one is named, else by `[ZooCfgSetting("key", "value")]`. A `*` stands for any ending.
        - **Value** is what the server takes: Java's type and range. What it makes of anything else decides the finding: a value that its parser refuses is
          [ZKG2002](rules/ZKG2002.md), one that ends it later [ZKG2003](rules/ZKG2003.md), one that it replaces in silence [ZKG2004](rules/ZKG2004.md).
        - **Default** is ZooKeeper's; *ZkGen:* what is written where nothing is declared, for the official image.
        - **Versions** are those that know it: the first of each branch that got it late, and all branches after. In another version it is
          [ZKG2006](rules/ZKG2006.md) and not written.
        - **Way**: a line of `zoo.cfg`, or a flag of the servers' JVM, which ZkGen passes to each server. *No*: [ZKG2009](rules/ZKG2009.md).

        Sources: ZooKeeper's own, `QuorumPeerConfig` and the classes that read each property, in the releases 3.4.14 to 3.9.5.
        """;

    // What is written without being asked for, in the newest version.
    private static readonly Dictionary<string, string> Written = Lines(new EnsembleModel
    {
        DeclaredType = new("Docs.Ensemble", null),
        Name = "zk",
        Version = ZooKeeperReleases.Newest,
        DataVolume = new() { Storage = "10Gi" },
    });

    [Fact]
    public void ThePageHasEachSetting() => GeneratedFile.Verify("docs/settings.md", string.Join("\n\n", [Head, .. SettingCatalogue.Topics.Select(Table)]) + "\n");

    private static string Table(SettingTopic topic) => $"""
        ## {topic.Title}
        {(topic.Note is { } note ? $"\n{note}\n" : "")}
        | Key | Declare | Value | Default | Versions | Way | Meaning |
        | --- | --- | --- | --- | --- | --- | --- |
        {string.Join('\n', topic.Settings.Select(Row))}
        """;

    private static string Row(ZooKeeperSetting setting) => "| " + string.Join(" | ", new[]
    {
        $"`{setting.Key}`",
        setting.Channel == SettingChannel.Never ? "" : setting.Property is { } property ? $"`{property.Name}`" : "by key",
        Cell(setting.Value.Description) + (setting.Unit is null ? "" : $", {setting.Unit}"),
        Default(setting),
        Versions(setting.Versions),
        Way(setting),
        Cell(setting.Meaning) + (setting.DocumentationNames.IsEmpty ? "" : $" The documentation calls it {string.Join(", ", setting.DocumentationNames.Select(name => $"`{name}`"))}, which has no effect."),
    }) + " |";

    private static string Default(ZooKeeperSetting setting)
    {
        var own = setting.Default.ToString();
        var written = setting.Key != "dataDir" && Written.TryGetValue(setting.Key, out var text) ? $"ZkGen: {text}" : "";
        return string.Join("; ", new[] { Cell(own.Length == 0 ? "none" : own), Cell(written) }.Where(part => part.Length > 0));
    }

    private static string Versions(Availability versions) =>
        (versions == Availability.Always ? "all" : string.Join(", ", versions.Since)) + (versions.Until is { } until ? $", gone in {until}" : "");

    private static string Way(ZooKeeperSetting setting) => setting.Channel switch
    {
        SettingChannel.Never => $"no: {Cell(setting.Refusal!)}",
        SettingChannel.Jvm => $"`-D{setting.PropertyOf(setting.Key)}`",
        _ when setting.ZooCfgVersions is { } read => $"zoo.cfg from {read}, before `-D{setting.PropertyOf(setting.Key)}`",
        _ => "zoo.cfg",
    };

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal).Replace("*", "\\*", StringComparison.Ordinal);

    private static Dictionary<string, string> Lines(EnsembleModel model) => Bundle.Render(model).Artifacts.Single(file => file.Path == "zoo.cfg").Text
        .Split('\n').Where(line => line.Contains('=', StringComparison.Ordinal) && line[0] != '#')
        .Select(line => line.Split('=', 2)).ToDictionary(line => line[0], line => line[1]);
}
