using System.Collections.Immutable;
using ZkGen.Model;
using ZkGen.Settings;

namespace ZkGen.Rules;

/// <summary>A release whose leader never looks its own address up again (ZOOKEEPER-4728). Older branches get no fixes at all, which is said already.</summary>
public sealed class ZKG1013VersionKeepsOldAddresses() : Rule(
    "ZKG1013",
    RuleSeverity.Warning,
    "The version keeps old addresses",
    "ZooKeeper {0} does not look up a leader's own address again: a Pod whose name resolves late cannot bind port {1}; use {2} or newer")
{
    /// <summary>Name of what the code fix gets: the last release of the branch.</summary>
    public const string Last = nameof(Last);

    // The first release of each branch that looks it up.
    private static readonly ImmutableArray<ZooKeeperVersion> Mended = [new(3, 8, 4), new(3, 9, 2)];

    public override IEnumerable<Finding> Check(EnsembleModel model)
    {
        // On all addresses there is no name to look up.
        if (!model.Version.TryGet(out var version) || !model.Servers.Or(EnsemblePlan.DefaultServers).TryGet(out var servers) || servers <= 1
            || !model.ZooCfg.QuorumListenOnAllIPs.Or(false).TryGet(out var onAllAddresses) || onAllAddresses)
            yield break;

        foreach (var mended in Mended.Where(mended => IsOfBranch(version, mended) && version.CompareTo(mended) < 0))
        {
            var last = ZooKeeperReleases.Branches.Select(branch => branch.Last).First(release => IsOfBranch(release, mended));
            yield return Find(EnsembleModel.At(nameof(model.Version)), version.ToString(), Text(new EnsemblePlan(model).ServerPort), mended.ToString()) with
            {
                // A declared image would go on to run what its tag says.
                Data = model.Image.Name.IsUnset ? [(Last, last.ToString())] : [],
            };
        }
    }

    private static bool IsOfBranch(ZooKeeperVersion version, ZooKeeperVersion other) => (version.Major, version.Minor) == (other.Major, other.Minor);
}
