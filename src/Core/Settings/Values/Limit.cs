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

    /// <summary>The numbers that no port has.</summary>
    /// <param name="consequence">What the server does with one, as the beginning of a sentence; empty if it just refuses it.</param>
    public static Limit[] NoPort(Outcome outcome, string consequence = "", string? instead = null) =>
        [Below(0, outcome, $"{consequence}a port is a number from 1 to 65535", instead), Above(65535, outcome, $"{consequence}a port is a number from 1 to 65535", instead)];

    public Limit From(string version) => this with { Since = ZooKeeperVersion.Parse(version) };

    public bool Covers(long number, ZooKeeperVersion version) => number >= Min && number <= Max && version.CompareTo(Since) >= 0;

    /// <summary>The numbers that these limits leave, in words.</summary>
    public static string Range(IReadOnlyList<Limit> limits)
    {
        var min = limits.Where(limit => limit.Min == long.MinValue).Select(limit => limit.Max + 1).DefaultIfEmpty(long.MinValue).Max();
        var max = limits.Where(limit => limit.Max == long.MaxValue).Select(limit => limit.Min - 1).DefaultIfEmpty(long.MaxValue).Min();
        var holes = limits.Where(limit => limit.Min != long.MinValue && limit.Max != long.MaxValue && limit.Max >= min && limit.Min <= max).OrderBy(limit => limit.Min).ToList();
        while (holes.Count > 0 && holes[0].Min <= min)
        {
            min = holes[0].Max + 1;
            holes.RemoveAt(0);
        }

        var range = (min, max) switch
        {
            (long.MinValue, long.MaxValue) => "",
            (_, long.MaxValue) => $"at least {NumberText.Of(min)}",
            (long.MinValue, _) => $"at most {NumberText.Of(max)}",
            _ => min == max ? NumberText.Of(min) : $"{NumberText.Of(min)} to {NumberText.Of(max)}",
        };
        return string.Join(", ", new[] { range }.Concat(holes.Select(hole => hole.Min == hole.Max ? $"not {NumberText.Of(hole.Min)}" : $"not {NumberText.Of(hole.Min)} to {NumberText.Of(hole.Max)}")).Where(part => part.Length > 0));
    }
}
