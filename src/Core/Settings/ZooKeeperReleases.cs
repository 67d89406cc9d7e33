using System.Collections.Immutable;
using ZkGen.Model;

namespace ZkGen.Settings;

/// <summary>The releases that the catalogue was made from. Source: ZooKeeper's releases page and the tags of its repository, 2026-07.</summary>
public static class ZooKeeperReleases
{
    /// <summary>Each branch's last known release and, if it gets no more, the day of its end of life.</summary>
    public static ImmutableArray<(ZooKeeperVersion Last, string? EndOfLife)> Branches { get; } =
    [
        (new(3, 4, 14), "2020-06-01"),
        (new(3, 5, 10), "2022-06-01"),
        (new(3, 6, 4), "2022-12-30"),
        (new(3, 7, 2), "2024-02-02"),
        (new(3, 8, 6), null),
        (new(3, 9, 5), null),
    ];

    public static ZooKeeperVersion Newest => Branches[Branches.Length - 1].Last;

    /// <summary>The newest release of the oldest branch that still gets them.</summary>
    public static ZooKeeperVersion OldestSupported => Branches.First(branch => branch.EndOfLife is null).Last;

    /// <summary>When the version's branch ended; null if it has not. Whatever is older than all of them ended with the first.</summary>
    public static string? EndOfLife(ZooKeeperVersion version) =>
        Branches.FirstOrDefault(branch => (version.Major, version.Minor).CompareTo((branch.Last.Major, branch.Last.Minor)) <= 0).EndOfLife;

    /// <summary>The last release of the version's branch that is known, where the version is newer; null if it is known.</summary>
    public static ZooKeeperVersion? LastBefore(ZooKeeperVersion version)
    {
        var last = Branches.LastOrDefault(branch => (branch.Last.Major, branch.Last.Minor).CompareTo((version.Major, version.Minor)) <= 0).Last;
        return last != default && version.CompareTo(last) > 0 ? last : null;
    }
}
