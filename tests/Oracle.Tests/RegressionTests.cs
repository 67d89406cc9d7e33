using ZkGen.Oracle.Tests.Comparison;
using ZkGen.Oracle.Tests.Declarations;
using ZkGen.Oracle.Tests.Parser;

namespace ZkGen.Oracle.Tests;

/// <summary>What ZkGen and the parser once disagreed on, and what random declarations seldom have.</summary>
[Collection(nameof(OneParser))]
public sealed class RegressionTests(ZooKeeperParser parser)
{
    private const string Metrics = "org.apache.zookeeper.metrics.impl.DefaultMetricsProvider";

    /// <param name="settings">A line each, split at the first <c>=</c>, with the blanks that it has.</param>
    [OracleTheory]
    [InlineData("metricsProvider.className=" + Metrics, true)]
    [InlineData("metricsProvider.className=" + Metrics + " # ours", false)]
    [InlineData("metricsProvider.className=a..b", false)]
    [InlineData("metricsProvider.className=a,b.c", false)]
    [InlineData("metricsProvider.=x", true)]
    [InlineData("server.=zk:2888:3888", false)]
    [InlineData("secureClientPort=2281\nserverCnxnFactory=org.apache.zookeeper.server.NettyServerCnxnFactory\nsecureClientPortAddress=0.0.0.0 # all", false)]
    [InlineData("secureClientPort=2281\nserverCnxnFactory=org.apache.zookeeper.server.NettyServerCnxnFactory\nsecureClientPortAddress=::", true)]
    [InlineData("secureClientPort=2281\nserverCnxnFactory=org.apache.zookeeper.server.NettyServerCnxnFactory\nssl.authProvider=", false)]
    [InlineData("secureClientPort=2281\nserverCnxnFactory=org.apache.zookeeper.server.NettyServerCnxnFactory\nssl.authProvider=x509", true)]
    [InlineData("observerMasterPort=-1", true)]
    [InlineData("oraclePath=/oracle", true)]
    [InlineData("a b=c", true)]
    [InlineData("syncEnabled=\u00a0true", false)]
    [InlineData("jvm.pause.sleep.time.ms=\u0663", true)]
    public void TheyAgree(string settings, bool isTaken)
    {
        var trial = TrialOf(settings);

        Assert.Empty(trial.Disagreements());
        Assert.Equal((isTaken, isTaken), (trial.IsAccepted, trial.Rejections.IsEmpty));
    }

    /// <summary>The parser takes the last of them, or any: ZkGen takes none.</summary>
    [OracleTheory]
    [InlineData("flushDelay=1\n flushDelay=2")]
    [InlineData("own.key=1\nown.key =2")]
    public void OneKeyIsOneKeyWithBlanksAroundIt(string settings) => Assert.Equal("ZKG9009", Assert.Single(TrialOf(settings).Rejections));

    /// <summary>The parser removes the blanks; the start script, which writes <c>myid</c>, has to know the same folder.</summary>
    [OracleTheory]
    [InlineData("/server ")]
    [InlineData("/a b  ")]
    public void AFolderIsWithoutTheBlanksAroundIt(string folder)
    {
        var model = RandomDeclarations.Of(parser.DataFolder) with { ZooCfg = new() { DataDir = $" {parser.DataFolder}{folder}", DataLogDir = parser.DataFolder + folder } };
        var trial = Trial.Of([model], parser).Single();

        Assert.Empty(trial.Disagreements());
        Assert.True(trial.IsAccepted && trial.Rejections.IsEmpty, trial.ToString());
    }

    private Trial TrialOf(string settings) =>
        Trial.Of([RandomDeclarations.Of(parser.DataFolder, [.. settings.Split('\n').Select(line => (line[..line.IndexOf('=')], line[(line.IndexOf('=') + 1)..]))])], parser).Single();
}
