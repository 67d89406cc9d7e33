using ZkGen.Model;

namespace ZkGen.Core.Tests.Support;

/// <summary>For each rule that looks at one model by itself, models that it complains about.</summary>
internal static partial class BadModels
{
    private static readonly EnsembleModel Good = Models.Good;

    private static readonly EnsembleModel Old = Good with { Version = new ZooKeeperVersion(3, 5, 10), AcceptedFindings = [Accepted("ZKG1005")] };

    // It never purges.
    private static readonly EnsembleModel Tutorial = Old with
    {
        AcceptedFindings = [Accepted("ZKG1005"), Accepted("ZKG4003")],
        Version = new ZooKeeperVersion(3, 4, 10),
        Image = Models.Minimal.Image,
        PodSecurityContext = new() { RunAsUser = 1000, FsGroup = 1000 },
        StatefulSet = new() { MinReadySeconds = 60 },
    };

    public static IReadOnlyList<(string Id, EnsembleModel Model)> All { get; } = [.. OfZooKeeper, .. OfKubernetes];

    private static EnsembleModel Set(string key, string value) => Good with { ZooCfgSettings = Models.Entries("ZooCfgSetting", (key, value)) };

    private static EnsembleModel Named(string image) => Good with { Image = new() { Name = image } };

    private static EnsembleModel WithTls(string key, string value) => Good with
    {
        ZooCfgSettings = Models.Entries(
            "ZooCfgSetting",
            ("secureClientPort", "2281"), ("serverCnxnFactory", "org.apache.zookeeper.server.NettyServerCnxnFactory"), ("ssl.keyStore.location", "/tls/server.pem"), (key, value)),
    };

    private static EnsembleModel WithQuorumTls(string key, string value) => Good with
    {
        ZooCfgSettings = Models.Entries(
            "ZooCfgSetting", ("sslQuorum", "true"), ("ssl.quorum.keyStore.location", "/tls/server.pem"), ("ssl.quorum.trustStore.location", "/tls/ca.pem"), (key, value)),
    };

    private static EnsembleModel Sized(Resources resources) => Good with { Resources = resources };

    private static EnsembleModel Flagged(params string[] flags) => Good with { JvmFlags = Models.Items("JvmFlag", "Flag", flags) };

    private static AcceptedFinding Accepted(string id) => new(new("AcceptFinding"), id, "tried");
}
