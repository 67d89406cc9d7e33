using System.Collections.Immutable;
using ZkGen.Model;

namespace ZkGen.Settings;

/// <summary>A text that changed with a version, such as a default.</summary>
public sealed record VersionedText(ImmutableArray<(ZooKeeperVersion From, string Text)> Texts)
{
    public static implicit operator VersionedText(string text) => new([(default, text)]);

    public VersionedText From(string version, string text) => new(Texts.Add((ZooKeeperVersion.Parse(version), text)));

    public string In(ZooKeeperVersion version) => Texts.Last(text => text.From.CompareTo(version) <= 0).Text;

    public override string ToString() => string.Join("; ", Texts.Select(text => text.From == default ? text.Text : $"from {text.From}: {text.Text}"));
}
