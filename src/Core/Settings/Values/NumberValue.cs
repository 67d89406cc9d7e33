using System.Collections.Immutable;
using System.Globalization;
using ZkGen.Model;

namespace ZkGen.Settings.Values;

/// <summary>A whole number.</summary>
/// <param name="Type">Java's type.</param>
/// <param name="Read">The Java method that reads it.</param>
/// <param name="OtherText">What becomes of a text that is no such number.</param>
public sealed record NumberValue(string Type, Func<string, long?> Read, Outcome OtherText) : SettingValue
{
    /// <summary>A key of the parser's own.</summary>
    public static NumberValue ParsedInt { get; } = new("int", JavaNumber.ParseInt, Outcome.Refused);

    /// <inheritdoc cref="ParsedInt"/>
    public static NumberValue ParsedLong { get; } = new("long", JavaNumber.ParseLong, Outcome.Refused);

    /// <summary>A system property read by <c>Integer.getInteger</c>: the default applies where it is no number.</summary>
    public static NumberValue Int { get; } = new("int", JavaNumber.DecodeInt, Outcome.Ignored);

    /// <summary>A system property read by <c>Long.getLong</c>.</summary>
    public static NumberValue Long { get; } = new("long", JavaNumber.DecodeLong, Outcome.Ignored);

    /// <summary>A system property read by <c>Integer.parseInt</c>: an exception where it is no number, after the parser.</summary>
    public static NumberValue StrictInt { get; } = new("int", JavaNumber.ParseInt, Outcome.Fatal);

    /// <inheritdoc cref="StrictInt"/>
    public static NumberValue StrictLong { get; } = new("long", JavaNumber.ParseLong, Outcome.Fatal);

    /// <summary>A system property read by <c>Integer.parseInt</c>, whose exception is caught.</summary>
    public static NumberValue LenientInt { get; } = new("int", JavaNumber.ParseInt, Outcome.Ignored);

    /// <inheritdoc cref="LenientInt"/>
    public static NumberValue LenientLong { get; } = new("long", JavaNumber.ParseLong, Outcome.Ignored);

    /// <summary>What is not taken; the first that covers a number counts.</summary>
    public ImmutableArray<Limit> Limits { get; init; } = [];

    /// <summary>What becomes of a text that is no number, where that is not the default.</summary>
    public string? InsteadOfText { get; init; }

    public override string Description => string.Join("; ", Limits.Select(limit => limit.Since).Append(default).Distinct().OrderBy(since => since)
        .Select(since => since == default ? DescriptionIn(since) : $"from {since} {Limit.Range([.. In(since)])}"));

    public override string DescriptionIn(ZooKeeperVersion version) => Limit.Range([.. In(version)]) is { Length: > 0 } range ? $"{Type}, {range}" : Type;

    public NumberValue But(params Limit[] limits) => this with { Limits = Limits.AddRange(limits) };

    public override Objection? Check(string text, ZooKeeperVersion version)
    {
        if (Read(text) is not { } number)
            return new(OtherText, Type == "int" ? "it is not an int" : $"it is not a {Type}", InsteadOfText);
        if (Limits.FirstOrDefault(limit => limit.Covers(number, version)) is { } limit)
            return new(limit.Outcome, limit.Reason, limit.Instead);

        return JavaNumber.IsOctal(text) && ReadsOctal
            ? new(Outcome.Ignored, "a leading 0 makes it octal", number.ToString(CultureInfo.InvariantCulture))
            : null;
    }

    private IEnumerable<Limit> In(ZooKeeperVersion version) => Limits.Where(limit => limit.Since.CompareTo(version) <= 0);

    private bool ReadsOctal => Read == JavaNumber.DecodeInt || Read == JavaNumber.DecodeLong;
}
