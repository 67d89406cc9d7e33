using ZkGen.Model;

namespace ZkGen.Settings.Values;

/// <summary>A text that is taken as it is.</summary>
public sealed record TextValue(string Name) : SettingValue
{
    public static TextValue Text { get; } = new("text");

    public static TextValue Path { get; } = new("path");

    /// <summary>A list with commas.</summary>
    public static TextValue List { get; } = new("list with commas");

    public override string Description => Name;

    public override Objection? Check(string text, ZooKeeperVersion version) => null;
}
