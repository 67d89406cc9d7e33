using System.Collections.Immutable;
using ZkGen.Model;

namespace ZkGen.Settings.Values;

/// <summary>One of some words.</summary>
/// <param name="OtherText">What becomes of any other.</param>
/// <param name="Instead">Where another is ignored: what the server takes; null for the default.</param>
public sealed record WordValue(ImmutableArray<string> Words, Outcome OtherText, string? Instead = null) : SettingValue
{
    /// <summary><c>yes</c> or <c>no</c>: <c>true</c> and <c>false</c> have no effect.</summary>
    public static WordValue YesNo { get; } = new(["yes", "no"], Outcome.Ignored);

    /// <summary>Everything but <c>false</c>, spelt so, is true.</summary>
    public static WordValue ExactFalse { get; } = new(["true", "false"], Outcome.Ignored, "true");

    /// <summary>Nothing but <c>true</c>, spelt so, is true.</summary>
    public static WordValue ExactTrue { get; } = new(["true", "false"], Outcome.Ignored, "false");

    public bool IgnoresCase { get; init; }

    public override string Description => string.Join(" or ", Words.Select(word => word.Length == 0 ? "empty" : word));

    public override Objection? Check(string text, ZooKeeperVersion version) =>
        Words.Contains(text, IgnoresCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal) ? null : new(OtherText, $"it is not {Description}", Instead);

    public override bool IsOn(string text) => this == YesNo ? text == "yes" : this == ExactFalse ? text != "false" : text == "true";

    public override string Of(bool isOn) => Words[0] == "yes" ? (isOn ? "yes" : "no") : base.Of(isOn);
}
