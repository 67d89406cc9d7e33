using System.Collections.Immutable;

namespace ZkGen.Settings;

/// <summary>The settings of one file of <c>Catalogue/</c>, as the documentation shows them together.</summary>
/// <param name="Note">What holds for all of them, in Markdown.</param>
public sealed record SettingTopic(string Title, ImmutableArray<ZooKeeperSetting> Settings, string? Note = null);
