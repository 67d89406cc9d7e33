using ZkGen.Core.Tests.Support;
using ZkGen.Images;
using ZkGen.Model;
using ZkGen.Rules;
using Xunit.Abstractions;

namespace ZkGen.Core.Tests.Rules;

/// <summary>The rules ZKG4002 to ZKG4005.</summary>
public sealed class DataVolumeTests(ITestOutputHelper output)
{
    // The option parsing of the image's script, which does what ${OPTARG##*=} does.
    private const string Script = """
        #!/usr/bin/env bash
        while getopts ":hv-:" optchar; do
          case "$optchar" in -) case "$OPTARG" in
            data_dir=*) DATA_DIR=${OPTARG##*=} ;;
            data_log_dir=*) DATA_LOG_DIR=${OPTARG##*=} ;;
          esac ;; esac
        done
        printf '%s\n' "$DATA_DIR" "$DATA_LOG_DIR"

        """;

    [Theory]
    [InlineData("128Mi", 0)]
    [InlineData("127Mi", 1)]
    public void TheTutorialsImageNeverPurgesAndTakesNoOtherSize(string storage, int findings)
    {
        var model = Models.Minimal with { DataVolume = new() { Storage = storage }, ZooCfg = new() { PreAllocSize = 1 << 20, AutopurgeSnapRetainCount = 50 } };

        Assert.Equal(findings, new ZKG4002VolumeBelowFloor().Check(model).Count());
    }

    /// <summary>Of these ZKG7002 and ZKG7003 speak.</summary>
    [Theory]
    [InlineData("10GB")]
    [InlineData("0")]
    [InlineData("-5Gi")]
    [InlineData("512m")]
    public void AnAmountThatMeansNothingIsNoSmallVolume(string storage) =>
        Assert.Empty(new ZKG4002VolumeBelowFloor().Check(Models.Good with { DataVolume = new() { Storage = storage } }));

    [Fact]
    public void AFloorMayBeLargerThanAnyNumber()
    {
        var finding = Assert.Single(new ZKG4002VolumeBelowFloor().Check(Models.Good with { ZooCfg = new() { PreAllocSize = long.MaxValue } }));

        Assert.Contains($"4 transaction logs of {long.MaxValue}Ki", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ThatTheTutorialsImageNeverPurgesIsFoundWhateverIsDeclared()
    {
        var rule = new ZKG4003PurgeOff();

        Assert.Equal([EnsembleModel.At()], rule.Check(Models.Minimal).Select(finding => finding.Place));
        Assert.Equal([ZooCfg.At("AutopurgePurgeInterval")], rule.Check(Models.Minimal with { ZooCfg = new() { AutopurgePurgeInterval = 12 } }).Select(finding => finding.Place));
        Assert.All(rule.Check(Models.Minimal), finding => Assert.Empty(finding.Data));
    }

    [Theory]
    [InlineData(ImageKind.KubernetesZooKeeper, "/opt/zookeeper", true)]
    [InlineData(ImageKind.KubernetesZooKeeper, "/opt/zookeeper/data", false)]
    [InlineData(ImageKind.KubernetesZooKeeper, "/conf/data", false)]
    [InlineData(ImageKind.Official, "/opt/zookeeper", false)]
    [InlineData(ImageKind.Official, "/opt/java/openjdk", true)]
    [InlineData(ImageKind.Official, "/apache-zookeeper-3.9.4-bin", false)]
    public void EachImageHasItsOwnFolders(ImageKind kind, string path, bool isFound)
    {
        var model = Models.Good with { Image = Models.Minimal.Image with { Kind = kind }, DataVolume = Models.Good.DataVolume with { MountPath = path } };

        Assert.Equal(isFound, new ZKG4004UnusableMountPath().Check(model).Any());
    }

    /// <summary>Whatever mount path the rules leave alone holds the data where the bundle looks for it.</summary>
    [Theory]
    [InlineData("/var/lib/zookeeper", "/var/lib/zookeeper/data", "/var/lib/zookeeper/data/log")]
    [InlineData("/srv/a=b", "b/data", "b/data/log")]
    [InlineData("/srv/a=", "/data", "/data/log")]
    public void TheTutorialsScriptKeepsTheEndOfAPath(string mountPath, string dataDir, string dataLogDir)
    {
        if (Run.Find("bash") is not { } bash)
        {
            output.WriteLine("Not tried: there is no bash.");
            return;
        }

        var model = Models.Minimal with { DataVolume = Models.Minimal.DataVolume with { MountPath = mountPath } };
        using var folder = new TemporaryFolder();
        folder.WriteScript("start-zookeeper", Script);
        var (exitCode, written, errors) = Run.Program(bash, ["-s"], $"({KubernetesZooKeeperImage.Instance.StartCommand(new(model))[2]})\n", folder.Path);

        Assert.True(exitCode == 0, errors);
        Assert.Equal([dataDir, dataLogDir], written.TrimEnd('\n').Split('\n'));
        Assert.Equal(dataDir != $"{mountPath}/data", new ZKG4005PathCutByStartScript().Check(model).Any());
        Assert.All(new ZKG4005PathCutByStartScript().Check(model), finding => Assert.Equal(dataDir, finding.Arguments[2]));
    }
}
