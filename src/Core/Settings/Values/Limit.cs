using System.Globalization;
using ZkGen.Model;

namespace ZkGen.Settings.Values;

/// <summary>Numbers that a setting does not take.</summary>
/// <param name="Reason">What the server does with one, as a clause that can follow "because".</param>
/// <param name="Instead">Of an ignored number: what the server takes; null for the setting's default.</param>
public sealed record Limit(long Min, long Max, Outcome Outcome, string Reason, string? Instead = null)
{
    /// <summary>The first version that has it.</summary>
    public ZooKeeperVersion Since { get; init; }

    public static Limit Below(long min, Outcome outcome, string reason, string? instead = null) => new(long.MinValue, min - 1, outcome, reason, instead);

    public static Limit Above(long max, Outcome outcome, string reason, string? instead = null) => new(max + 1, long.MaxValue, outcome, reason, instead);

    public static Limit Is(long number, Outcome outcome, string reason, string? instead = null) => new(number, number, outcome, reason, instead);

    public Limit From(string version) => this with { Since = ZooKeeperVersion.Parse(version) };

    public bool Covers(long number, ZooKeeperVersion version) => number >= Min && number <= Max && version.CompareTo(Since) >= 0;

    public bool Includes(Limit other) => Min <= other.Min && Max >= other.Max && Since == other.Since;

    /// <summary>The numbers that remain, as the documentation shows them.</summary>
    public override string ToString() => Since == default ? Remaining : $"{Remaining} from {Since}";

    private string Remaining =>
        Min == long.MinValue ? $"≥ {Text(Max + 1)}"
        : Max == long.MaxValue ? $"≤ {Text(Min - 1)}"
        : Min == Max ? $"not {Text(Min)}" : $"not {Text(Min)} to {Text(Max)}";

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
