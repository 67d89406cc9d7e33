using System.Collections.Immutable;
using ZkGen.Model;

namespace ZkGen.Settings.Values;

/// <summary>One of some words.</summary>
/// <param name="OtherText">What becomes of any other.</param>
/// <param name="Instead">Where another is ignored: what the server takes; null for the default.</param>
public sealed record WordValue(ImmutableArray<string> Words, Outcome OtherText, string? Instead = null) : SettingValue
{
    /// <summary>On unless <c>no</c>, spelt so: <c>true</c> and <c>false</c> have no effect.</summary>
    public static WordValue ExactNo { get; } = new(["yes", "no"], Outcome.Ignored) { Off = "no" };

    /// <summary>Off unless <c>yes</c>, spelt so.</summary>
    public static WordValue ExactYes { get; } = new(["yes", "no"], Outcome.Ignored) { On = "yes" };

    /// <summary>On unless <c>false</c>, spelt so.</summary>
    public static WordValue ExactFalse { get; } = new(["true", "false"], Outcome.Ignored, "true") { Off = "false" };

    /// <summary>Off unless <c>true</c>, spelt so.</summary>
    public static WordValue ExactTrue { get; } = new(["true", "false"], Outcome.Ignored, "false") { On = "true" };

    /// <summary>The one word that switches off, or the one that switches on.</summary>
    public string? Off { get; init; }

    /// <inheritdoc cref="Off"/>
    public string? On { get; init; }

    public bool IgnoresCase { get; init; }

    public override string Description => string.Join(" or ", Words.Select(word => word.Length == 0 ? "empty" : word));

    public override Objection? Check(string text, ZooKeeperVersion version) =>
        Words.Contains(text, IgnoresCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal) ? null : new(OtherText, $"it is not {Description}", Instead);

    public override bool IsOn(string text) => Off is null ? text == On : text != Off;

    public override string Of(bool isOn) => Words[0] == "yes" ? (isOn ? "yes" : "no") : base.Of(isOn);
}
