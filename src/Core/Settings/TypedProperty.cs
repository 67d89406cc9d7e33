using ZkGen.Model;
using ZkGen.Settings.Values;

namespace ZkGen.Settings;

/// <summary>The property of <c>[ZooCfg]</c> by which a setting is declared.</summary>
/// <param name="Declared">What a declaration says, as the server reads it.</param>
/// <param name="CSharp">A value of <c>zoo.cfg</c> as the property has it in C#; null if it has no such value.</param>
public sealed record TypedProperty(string Name, Func<ZooCfg, SettingValue, Setting<string>> Declared, Func<string, string?> CSharp)
{
    private static readonly (SnapshotCompressionMethod Method, string Text)[] Methods =
    [
        (SnapshotCompressionMethod.None, ""),
        (SnapshotCompressionMethod.Gzip, "gz"),
        (SnapshotCompressionMethod.Snappy, "snappy"),
    ];

    public Place Place => ZooCfg.At(Name);

    public static TypedProperty Of(string name, Func<ZooCfg, Setting<int>> declared) =>
        new(name, (cfg, _) => declared(cfg).Select(NumberText.Of), text => JavaNumber.ParseInt(text) is { } number ? NumberText.Of(number) : null);

    public static TypedProperty Of(string name, Func<ZooCfg, Setting<long>> declared) =>
        new(name, (cfg, _) => declared(cfg).Select(NumberText.Of), text => JavaNumber.ParseLong(text) is { } number ? NumberText.Of(number) : null);

    public static TypedProperty Of(string name, Func<ZooCfg, Setting<bool>> declared) => new(name, (cfg, value) => declared(cfg).Select(value.Of), text => text switch
    {
        "true" or "yes" => "true",
        "false" or "no" => "false",
        _ => null,
    });

    public static TypedProperty Of(string name, Func<ZooCfg, Setting<string>> declared) =>
        new(name, (cfg, _) => declared(cfg), text => $"\"{text.Replace("\\", "\\\\").Replace("\"", "\\\"")}\"");

    public static TypedProperty Of(string name, Func<ZooCfg, Setting<SnapshotCompressionMethod>> declared) => new(
        name,
        (cfg, _) => declared(cfg).Select(method => Methods.First(each => each.Method == method).Text),
        text => Methods.Where(each => each.Text == text).Select(each => $"{nameof(SnapshotCompressionMethod)}.{each.Method}").FirstOrDefault());
}
