namespace ZkGen.Hostile.Tests;

/// <summary>What chance would rarely find.</summary>
public class RareDeclarationTests
{
    [Theory]
    [InlineData("[ZooCfgSetting(\"x\", \"1\")] [ZooCfgSetting(\"x \", \"2\")]")]
    [InlineData("[ZooCfgSetting(\"snapCount\", \"1000\")] [ZooCfgSetting(\"snapCount \", \"2000\")]")]
    [InlineData("[ZooCfg(TickTime = 1000)] [ZooCfgSetting(\"tickTime \", \"2000\")]")]
    [InlineData("[ZooCfgSetting(\"dataDir\", \"/elsewhere\")] [AcceptFinding(\"ZKG2008\", Because = \"x\")]")]
    [InlineData("[ZooCfg(DataDir = \"/data/ x \")]")]
    [InlineData("[ZooCfg(DataDir = \" /data/x\")] [AcceptFinding(\"ZKG4001\", Because = \"x\")]")]
    [InlineData("[ZooCfg(DataDir = \"/data/$(POD_NAME)$$`x`'\\\"\\\\\")]")]
    [InlineData("[Resources(Heap = \"1g -Dx\")]")]
    [InlineData("[Resources(Heap = \"1g; reboot\")]")]
    [InlineData("[JvmFlag(\"-Dx=*\")] [JvmFlag(\"-Dy=$(x)'\\\"\\\\`\")]")]
    [InlineData("[EnvironmentVariable(\"A\", \" \")]")]
    [InlineData("[Annotation(\"a\", \" \")]")]
    [InlineData("[Label(\"a\", \"\")]")]
    [InlineData("[EnvironmentVariable(\"POD_NAME\", \"x\")]")]
    [InlineData("[EnvironmentVariable(\"ZOOCFGDIR\", \"x\")]")]
    [InlineData("[ZooCfgSetting(\"x\", \"a\u0130\u2126\")]")]
    public void SectionsAreTaken(string sections)
    {
        Check($"using ZkGen; [ZooKeeperEnsemble(\"zk\", Version = \"3.9.5\")] [DataVolume(\"10Gi\")] {sections} partial class E {{ }}");
        Check($"using ZkGen; [ZooKeeperEnsemble(\"zk\", Version = \"3.4.10\")] [Image(\"x\", Kind = ImageKind.KubernetesZooKeeper)] [DataVolume(\"10Gi\", MountPath = \"/data\")] {sections} partial class E {{ }}");
    }

    private static void Check(string source)
    {
        var failure = Trial.Failure([source], runsScripts: true);
        Assert.True(failure is null, failure is null ? "" : Trial.Show("", [source], failure));
    }
}
