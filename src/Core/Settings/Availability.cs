using System.Collections.Immutable;
using ZkGen.Model;

namespace ZkGen.Settings;

/// <summary>
/// The versions that know a setting: from the listed one of each branch on, and in all of the branches after the last; a branch that is not listed
/// in between has it too.
/// </summary>
/// <param name="Since">The first version of each branch that got it late, in ascending order.</param>
/// <param name="Until">The first version without it.</param>
public sealed record Availability(ImmutableArray<ZooKeeperVersion> Since, ZooKeeperVersion? Until = null)
{
    public static Availability Always { get; } = In("3.0.0");

    /// <summary>The versions as ZooKeeper's release notes list them, such as <c>3.4.10</c> and <c>3.5.4</c>.</summary>
    public static Availability In(params string[] since) => new([.. since.Select(ZooKeeperVersion.Parse)]);

    public Availability Before(string until) => this with { Until = ZooKeeperVersion.Parse(until) };

    public bool Contains(ZooKeeperVersion version) => !IsNewerThan(version) && !IsGoneIn(version);

    /// <summary>Whether it came after that version.</summary>
    public bool IsNewerThan(ZooKeeperVersion version)
    {
        var first = Since.LastOrDefault(since => (since.Major, since.Minor).CompareTo((version.Major, version.Minor)) <= 0);
        return first == default || version.CompareTo(first) < 0;
    }

    public bool IsGoneIn(ZooKeeperVersion version) => Until is { } until && version.CompareTo(until) >= 0;

    /// <summary>The first versions, as a message shows them.</summary>
    public override string ToString() => Since.Length == 1
        ? Since[0].ToString()
        : $"{string.Join(", ", Since.Take(Since.Length - 1))} and {Since[Since.Length - 1]}";
}
