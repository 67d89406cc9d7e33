using ZkGen.Model;

namespace ZkGen.Core.Tests.Support;

/// <summary>For each rule that looks at one model by itself, models that it complains about.</summary>
internal static class BadModels
{
    private static readonly EnsembleModel Good = Models.Minimal;

    public static IReadOnlyList<(string Id, EnsembleModel Model)> All { get; } =
    [
        ("ZKG1001", Good with { Servers = 2 }),
        ("ZKG1001", Good with { Servers = 4 }),
        ("ZKG1001", Good with { Servers = 254 }),
        ("ZKG1002", Good with { Servers = 0 }),
        ("ZKG1002", Good with { Servers = int.MinValue }),
        ("ZKG1002", Good with { Servers = 256 }),
        ("ZKG1003", Models.Official with { Version = new ZooKeeperVersion(3, 4, 14) }),
        ("ZKG1003", Good with { Version = new ZooKeeperVersion(3, 5, 3) }),
        ("ZKG2001", Good with { ZooCfg = new() { MinSessionTimeout = 50000 } }),
        ("ZKG2001", Good with { ZooCfg = new() { MaxSessionTimeout = 3000 } }),
        ("ZKG2001", Good with { ZooCfg = new() { MinSessionTimeout = 5000, MaxSessionTimeout = 4999 } }),
        ("ZKG2001", Good with { ZooCfg = new() { TickTime = -1 } }),
        ("ZKG4001", Models.Official with { ZooCfg = new() { DataLogDir = "/datalog" } }),
        ("ZKG7001", Models.Official with { JvmFlags = Models.Items("JvmFlag", "Flag", "UseZGC") }),
        ("ZKG7001", Models.Official with { JvmFlags = Models.Items("JvmFlag", "Flag", "-XX:+UseZGC -Xlog") }),
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
        ("ZKG9005", Models.Official with { EnvironmentVariables = Models.Entries("EnvironmentVariable", ("A=B", "c")) }),
        ("ZKG9005", Good with { DataVolume = Good.DataVolume with { Name = new string('x', 64) } }),
        ("ZKG9006", Good with { Folder = "../zk" }),
        ("ZKG9006", Good with { Folder = "a b" }),
        ("ZKG9008", Good with { AcceptedFindings = [new(new("AcceptFinding"), "ZKG2001", "because")] }),
        ("ZKG9008", Good with { AcceptedFindings = [new(new("AcceptFinding"), "ZKG0000", "because")] }),
        ("ZKG9009", Good with { Labels = Models.Entries("Label", ("team", "shop"), ("team", "infra")) }),
        ("ZKG9009", Models.Official with { EnvironmentVariables = Models.Entries("EnvironmentVariable", ("HOME", "/root")) }),
        ("ZKG9010", Good with { KubernetesVersion = new KubernetesVersion(1, 22), StatefulSet = new() { MinReadySeconds = 5 } }),
        ("ZKG9010", Models.Official with { KubernetesVersion = new KubernetesVersion(1, 24), LivenessProbe = new() { TerminationGracePeriodSeconds = 5 } }),
        ("ZKG9011", Good with { WritesFiles = false }),
    ];
}
