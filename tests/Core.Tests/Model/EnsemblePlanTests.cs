using ZkGen.Core.Tests.Support;
using ZkGen.Kubernetes;
using ZkGen.Model;

namespace ZkGen.Core.Tests.Model;

public sealed class EnsemblePlanTests
{
    private static readonly EnsemblePlan Minimal = new(Models.Minimal);
    private static readonly EnsemblePlan Full = new(Models.Full);

    [Fact]
    public void ServersAreReachedUnderTheirPodsNames() => Assert.Equal(
        ["zk-0.zk-hs.default.svc.cluster.local:2181", "zk-1.zk-hs.default.svc.cluster.local:2181", "zk-2.zk-hs.default.svc.cluster.local:2181"],
        Minimal.ServerAddresses);

    [Fact]
    public void EveryPartOfAnAddressCanBeDeclared()
    {
        Assert.Equal("orders-i-4.orders-peers.shop.svc.cluster.example:12181", Full.ServerAddresses.Last());
        Assert.Equal("orders-clients.shop.svc.cluster.example:12181", Full.ClientServiceAddress);
    }

    [Fact]
    public void TheNamesOfTheTutorialAreTheDefaults() => Assert.Equal(
        ("zk-hs", "zk-cs", "zk-pdb", "datadir", "/var/lib/zookeeper", "zk-cs.default.svc.cluster.local:2181"),
        (Minimal.HeadlessServiceName, Minimal.ClientServiceName, Minimal.PodDisruptionBudgetName, Minimal.DataVolumeName, Minimal.DataMountPath, Minimal.ClientServiceAddress));

    /// <summary>Not the ensemble's bare name for the clients: that is what an application calls its own Service.</summary>
    [Fact]
    public void TheNamesOfTheOfficialImageLeaveTheEnsemblesToTheApplication()
    {
        var plan = new EnsemblePlan(Models.Official);

        Assert.Equal(
            ("zk-headless", "zk-client", "zk-server", "data", "/data", "zk-client.default.svc.cluster.local:2181"),
            (plan.HeadlessServiceName, plan.ClientServiceName, plan.PodDisruptionBudgetName, plan.DataVolumeName, plan.DataMountPath, plan.ClientServiceAddress));
        Assert.Equal("zk-2.zk-headless.default.svc.cluster.local:2181", plan.ServerAddresses.Last());
        Assert.Equal(("/data", null), (plan.DataDir, plan.DataLogDir));
    }

    /// <summary>The start script makes the folder that the server reads from zoo.cfg, without the blanks around it.</summary>
    [Fact]
    public void AFolderIsWithoutTheBlanksAroundIt()
    {
        var plan = new EnsemblePlan(Models.Official with { ZooCfg = new() { DataDir = "/data/x ", DataLogDir = " /data/log" } });

        Assert.Equal(("/data/x", "/data/log"), (plan.DataDir, plan.DataLogDir));
    }

    /// <summary>The tag is the declared version, to the patch.</summary>
    [Fact]
    public void TheOfficialImageIsThatOfTheVersionUnlessAnotherNameIsDeclared()
    {
        Assert.Equal("zookeeper:3.9.5", new EnsemblePlan(Models.Official).ImageName);
        Assert.Equal("mirror.example.com/zookeeper:3.8.6", new EnsemblePlan(Models.OfficialFull).ImageName);
    }

    /// <summary>DNS and the API server take labels of 63: the longest ensemble's objects must not need a rule of their own.</summary>
    [Theory]
    [InlineData(ImageKind.Official)]
    [InlineData(ImageKind.KubernetesZooKeeper)]
    public void TheNamesThatAreMadeFitWhateverTheEnsembleIsCalled(ImageKind kind)
    {
        var plan = new EnsemblePlan(Models.Official with { Name = new string('a', 52), Servers = 255, Image = new() { Name = "x", Kind = kind } });

        Assert.All((string[])[plan.HeadlessServiceName, plan.ClientServiceName, plan.PodDisruptionBudgetName], name => Assert.True(NameFormat.Dns1035Label.Accepts(name)));
        Assert.All(plan.ServerHosts, host => Assert.True(NameFormat.DnsDomain.Accepts(host)));
    }

    [Theory]
    [InlineData(1, 1, 0)]
    [InlineData(4, 3, 1)]
    [InlineData(5, 3, 2)]
    [InlineData(255, 128, 127)]
    public void TheQuorumIsThatOfTheServers(int servers, int size, int failures)
    {
        var plan = new EnsemblePlan(Models.Minimal with { Servers = servers });

        Assert.Equal((servers, size, failures), (plan.Servers, plan.QuorumSize, plan.ToleratedFailures));
        Assert.Equal(servers, plan.ServerHosts.Distinct().Count());
    }

    /// <summary>Nothing is written then, and members are still made: not two thousand million of them.</summary>
    [Theory]
    [InlineData(int.MinValue)]
    [InlineData(0)]
    [InlineData(256)]
    [InlineData(int.MaxValue)]
    public void AnImpossibleNumberOfServersStaysPossibleToShow(int servers) =>
        Assert.InRange(new EnsemblePlan(Models.Minimal with { Servers = servers }).ServerHosts.Count(), 1, 255);

    [Fact]
    public void WhatCannotBeReadIsShownAsItsDefault()
    {
        var plan = new EnsemblePlan(Models.Unreadable);

        Assert.Equal((3, 2, 1), (plan.Servers, plan.QuorumSize, plan.ToleratedFailures));
        Assert.Equal((4000, 40000), (plan.MinSessionTimeout, plan.MaxSessionTimeout));
        Assert.Equal(2181, plan.ClientPort);
    }
}
