using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests.Rules;

public class ZKG2011SettingOutsideImageKindTests
{
    [Theory]
    [InlineData("[ZooCfg({|ZKG2011:SnapCount = 50000|})]")]
    [InlineData("[ZooCfgSetting({|ZKG2011:\"flushDelay\"|}, \"5\")]")]
    [InlineData("[ZooCfgSetting({|ZKG2011:\"shop.special\"|}, \"5\")]")]
    public Task SettingWithoutAFlagIsFound(string section) => Verify.FindingsAsync(Tutorial(section));

    [Fact]
    public Task SettingWithAFlagIsNot() => Verify.FindingsAsync(Tutorial("[ZooCfg(MaxClientCnxns = 5, AutopurgeSnapRetainCount = 5)]"));

    private static string Tutorial(string section) => Declarations.Minimal(
        version: "3.4.10",
        sections: $"[Image(\"registry.example/kubernetes-zookeeper:1\", Kind = ImageKind.KubernetesZooKeeper)] [AcceptFinding(\"ZKG1005\", Because = \"old\")] {section}");
}
