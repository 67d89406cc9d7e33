using ZkGen.Model;

namespace ZkGen.Core.Tests.Support;

/// <summary>For each rule that looks at one model by itself, models that it complains about.</summary>
internal static class BadModels
{
    private static readonly EnsembleModel Good = Models.Good;

    private static readonly EnsembleModel Old = Good with { Version = new ZooKeeperVersion(3, 5, 10), AcceptedFindings = [Accepted("ZKG1005")] };

    private static readonly EnsembleModel Tutorial = Old with
    {
        Version = new ZooKeeperVersion(3, 4, 10),
        Image = Models.Minimal.Image,
        PodSecurityContext = new() { RunAsUser = 1000, FsGroup = 1000 },
    };

    public static IReadOnlyList<(string Id, EnsembleModel Model)> All { get; } =
    [
        ("ZKG1001", Good with { Servers = 2 }),
        ("ZKG1001", Good with { Servers = 4 }),
        ("ZKG1001", Good with { Servers = 254 }),
        ("ZKG1002", Good with { Servers = 0 }),
        ("ZKG1002", Good with { Servers = int.MinValue }),
        ("ZKG1002", Good with { Servers = 256 }),
        ("ZKG1003", Old with { Version = new ZooKeeperVersion(3, 4, 14) }),
        ("ZKG1003", Good with { Image = Models.Minimal.Image with { Name = "registry.example.com/kubernetes-zookeeper:ours" } }),
        ("ZKG1003", Good with { Image = Models.Minimal.Image, PodSecurityContext = Tutorial.PodSecurityContext }),
        ("ZKG1004", Good with { Version = new ZooKeeperVersion(3, 9, 6) }),
        ("ZKG1004", Good with { Version = new ZooKeeperVersion(3, 10, 0) }),
        ("ZKG1005", Good with { Version = new ZooKeeperVersion(3, 7, 2) }),
        ("ZKG1005", Good with { Version = new ZooKeeperVersion(3, 5, 10) }),
        ("ZKG1006", Good with { Servers = 1 }),
        ("ZKG1007", Good with { Servers = 9 }),
        ("ZKG1008", Good with { Servers = 255, ZooCfg = new() { ExtendedTypesEnabled = true }, AcceptedFindings = [Accepted("ZKG1007")] }),
        ("ZKG1009", Named("zookeeper:3.8.4")),
        ("ZKG1009", Named("registry.example:5000/shop/zookeeper:3.8-jre-17")),
        ("ZKG1010", Named("zookeeper")),
        ("ZKG1010", Named("zookeeper:3.9")),
        ("ZKG1011", Named("bitnami/zookeeper:3.9.5")),
        ("ZKG1011", Named("pravega/zookeeper-operator:0.2.15")),
        ("ZKG1012", Named("Zookeeper:3.9.5")),
        ("ZKG1012", Named("zookeeper: 3.9.5")),
        ("ZKG1012", Named(new string('x', 4000) + ":")),
        ("ZKG1013", Good with { Version = new ZooKeeperVersion(3, 8, 3) }),
        ("ZKG1013", Good with { Version = new ZooKeeperVersion(3, 9, 1) }),
        ("ZKG1014", Good with { ClusterDomain = "svc.cluster.local" }),
        ("ZKG1014", Good with { ClusterDomain = "svc" }),
        ("ZKG2001", Good with { ZooCfg = new() { MinSessionTimeout = 50000 } }),
        ("ZKG2001", Good with { ZooCfg = new() { MaxSessionTimeout = 3000 } }),
        ("ZKG2001", Good with { ZooCfg = new() { MinSessionTimeout = 5000, MaxSessionTimeout = 4999 } }),
        ("ZKG2001", Good with { ZooCfg = new() { TickTime = 200_000_000 }, AcceptedFindings = [Accepted("ZKG2015")] }),
        ("ZKG2002", Good with { ZooCfg = new() { TickTime = 0 } }),
        ("ZKG2002", Set("syncEnabled", "on")),
        ("ZKG2003", Good with { ZooCfg = new() { TickTime = -1 } }),
        ("ZKG2003", Set("intBufferStartingSizeBytes", "31")),
        ("ZKG2004", Good with { ZooCfg = new() { AutopurgeSnapRetainCount = 2 } }),
        ("ZKG2004", Set("flushDelay", "10ms")),
        ("ZKG2005", Set("autopurge.purgeInteval", "12")),
        ("ZKG2005", Set("ClientPort", "2181")),
        ("ZKG2005", Set("zookeeper.flushDelay", "1")),
        ("ZKG2005", Set("requestThrottleLimit", "1")),
        ("ZKG2006", Old with { ZooCfg = new() { ConnectToLearnerMasterLimit = 5 } }),
        ("ZKG2007", Set("groupId", "5")),
        ("ZKG2007", Set("group.1", "1:2:3")),
        ("ZKG2008", Set("tickTime", "2000")),
        ("ZKG2009", Set("server.1", "zk:2888:3888")),
        ("ZKG2009", Set("reconfigEnabled", "true")),
        ("ZKG2010", Set("quorum.auth.serverRequireSasl", "true")),
        ("ZKG2010", Set("secureClientPort", "2281")),
        ("ZKG2011", Tutorial with { ZooCfg = new() { SnapCount = 50000 } }),
        ("ZKG2012", Good with { ZooCfg = new() { ClientPort = 0 } }),
        ("ZKG2012", Good with { HeadlessService = new() { ServerPort = 65536 } }),
        ("ZKG2013", Good with { ZooCfg = new() { ClientPort = 3888 } }),
        ("ZKG2013", Good with { HeadlessService = new() { ServerPort = 3000, LeaderElectionPort = 3000 } }),
        ("ZKG2014", Good with { ZooCfg = new() { SyncLimit = 1 } }),
        ("ZKG2014", Good with { ZooCfg = new() { TickTime = 50 } }),
        ("ZKG2015", Good with { ZooCfg = new() { SyncLimit = 2000 } }),
        ("ZKG2015", Good with { ZooCfg = new() { InitLimit = 1000 } }),
        ("ZKG2015", Good with { ZooCfg = new() { InitLimit = int.MaxValue } }),
        ("ZKG2016", Good with { ZooCfg = new() { InitLimit = 2 } }),
        ("ZKG2018", Good with { ZooCfg = new() { MinSessionTimeout = 3000 } }),
        ("ZKG2018", Good with { ZooCfg = new() { MinSessionTimeout = 3000, MaxSessionTimeout = 3000 } }),
        ("ZKG2019", Good with { ZooCfg = new() { MaxSessionTimeout = 300000 } }),
        ("ZKG4001", Good with { ZooCfg = new() { DataLogDir = "/datalog" } }),
        ("ZKG6001", Good with { PodSecurityContext = new() { RunAsUser = 0 } }),
        ("ZKG6002", Tutorial with { PodSecurityContext = new() }),
        ("ZKG6002", Tutorial with { PodSecurityContext = new() { RunAsUser = 0, FsGroup = 1000 } }),
        ("ZKG6003", Good with { PodSecurityContext = new() { RunAsGroup = 0, FsGroup = 0 } }),
        ("ZKG6004", Tutorial with { PodSecurityContext = new() { RunAsUser = 2000 } }),
        ("ZKG6005", Good with { EnvironmentVariables = Models.Entries("EnvironmentVariable", ("DB_PASSWORD", "tiger")) }),
        ("ZKG6005", Good with { Annotations = Models.Entries("Annotation", ("shop.example.com/token", "abc")) }),
        ("ZKG6005", WithTls("ssl.keyStore.password", "changeit")),
        ("ZKG6005", Good with { JvmFlags = Models.Items("JvmFlag", "Flag", "-Djavax.net.ssl.trustStorePassword=changeit") }),
        ("ZKG6006", Good with { ZooCfg = new() { AdminEnableServer = true } }),
        ("ZKG6007", Good with { ZooCfg = new() { FourLwCommandsWhitelist = "*" } }),
        ("ZKG6007", Good with { ZooCfg = new() { FourLwCommandsWhitelist = "ruok, wchp" } }),
        ("ZKG6008", Good with { ZooCfg = new() { SkipACL = true } }),
        ("ZKG6008", WithQuorumTls("ssl.quorum.hostnameVerification", "FALSE")),
        ("ZKG6009", Set("sslQuorum", "true")),
        ("ZKG6009", WithTls("ssl.trustStore.location", "/tls/ca.crt")),
        ("ZKG6010", WithQuorumTls("sslQuorumReloadCertFiles", "true")),
        ("ZKG6011", Good with { ZooCfg = new() { ClientPort = 443 } }),
        ("ZKG7001", Good with { JvmFlags = Models.Items("JvmFlag", "Flag", "UseZGC") }),
        ("ZKG7001", Good with { JvmFlags = Models.Items("JvmFlag", "Flag", "-XX:+UseZGC -Xlog") }),
        ("ZKG9001", Good with { DeclaredType = new("Shop.Orders", "it is a record") }),
        ("ZKG9002", Good with { Name = default }),
        ("ZKG9003", Good with { Version = default }),
        ("ZKG9003", Good with { DataVolume = new() }),
        ("ZKG9004", Good with { UnreadableValues = [new(EnsembleModel.At("Version"), "is '3.4', which is no version")] }),
        ("ZKG9004", Good with { UnreadableValues = [new(DataVolume.At(), "is there twice")] }),
        ("ZKG9005", Good with { Name = "Orders" }),
        ("ZKG9005", Good with { Namespace = "{0}" }),
        ("ZKG9005", Good with { ClusterDomain = "cluster..local" }),
        ("ZKG9005", Good with { HeadlessService = new() { Name = "zk_hs" } }),
        ("ZKG9005", Good with { ClientService = new() { Name = "" } }),
        ("ZKG9005", Good with { PodDisruptionBudget = new() { Name = "-" } }),
        ("ZKG9005", Good with { Labels = Models.Entries("Label", ("team", "a b")) }),
        ("ZKG9005", Good with { EnvironmentVariables = Models.Entries("EnvironmentVariable", ("A=B", "c")) }),
        ("ZKG9005", Good with { DataVolume = Good.DataVolume with { Name = new string('x', 64) } }),
        ("ZKG9006", Good with { Folder = "../zk" }),
        ("ZKG9006", Good with { Folder = "a b" }),
        ("ZKG9008", Good with { AcceptedFindings = [new(new("AcceptFinding"), "ZKG2001", "because")] }),
        ("ZKG9008", Good with { AcceptedFindings = [new(new("AcceptFinding"), "ZKG0000", "because")] }),
        ("ZKG9008", Good with { Servers = 4, AcceptedFindings = [Accepted("ZKG1001"), Accepted("ZKG1001")] }),
        ("ZKG9009", Good with { Labels = Models.Entries("Label", ("team", "shop"), ("team", "infra")) }),
        ("ZKG9009", Good with { EnvironmentVariables = Models.Entries("EnvironmentVariable", ("HOME", "/root")) }),
        ("ZKG9010", Good with { KubernetesVersion = new KubernetesVersion(1, 22), StatefulSet = new() { MinReadySeconds = 5 } }),
        ("ZKG9010", Good with { KubernetesVersion = new KubernetesVersion(1, 24), LivenessProbe = new() { TerminationGracePeriodSeconds = 5 } }),
        ("ZKG9011", Good with { WritesFiles = false }),
        ("ZKG9012", Good with { ReadinessProbe = Good.ReadinessProbe! with { InitialDelaySeconds = -1 } }),
        ("ZKG9012", Good with { PodAntiAffinity = new() { Mode = PodAntiAffinityMode.Preferred, Weight = 101 } }),
        ("ZKG9012", Good with { PodSecurityContext = new() { FsGroup = 2147483648 } }),
        ("ZKG9013", Good with { PodAntiAffinity = new() { Weight = 50 } }),
        ("ZKG9013", Tutorial with { Logging = new() { Level = ZooKeeperLogLevel.Debug } }),
        ("ZKG9016", Good with { Labels = Models.Entries("Label", ("pod-template-hash", "abc")) }),
        ("ZKG9016", Good with { NodeSelectors = Models.Entries("NodeSelector", ("failure-domain.beta.kubernetes.io/zone", "a")) }),
        ("ZKG9017", Good with { Annotations = Models.Entries("Annotation", [.. Enumerable.Range(0, 65).Select(i => ($"a{i}", new string('x', 4096)))]) }),
    ];

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

    private static AcceptedFinding Accepted(string id) => new(new("AcceptFinding"), id, "tried");
}
