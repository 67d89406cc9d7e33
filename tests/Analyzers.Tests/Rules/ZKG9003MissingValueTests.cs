using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests.Rules;

public class ZKG9003MissingValueTests
{
    private const string Image = "[Image(\"registry.example/zk:1\", Kind = ImageKind.KubernetesZooKeeper)]";

    [Theory]
    [InlineData("[{|ZKG9003:ZooKeeperEnsemble(\"zk\")|}]", Image, "[DataVolume(\"10Gi\")]")]
    [InlineData("[{|ZKG9003:ZooKeeperEnsemble(\"zk\", Version = \"3.4.10\")|}]", "", "[DataVolume(\"10Gi\")]")]
    [InlineData("[{|ZKG9003:ZooKeeperEnsemble(\"zk\", Version = \"3.4.10\")|}]", Image, "")]
    [InlineData("[ZooKeeperEnsemble(\"zk\", Version = \"3.4.10\")]", "[{|ZKG9003:Image(\"registry.example/zk:1\")|}]", "[DataVolume(\"10Gi\")]")]
    public Task ValueWithoutADefaultIsMissed(string ensemble, string image, string volume) =>
        Verify.FindingsAsync($"using ZkGen; {ensemble} {image} {volume} public static partial class Ensemble {{ }}");

    [Theory]
    [InlineData("Version = ")]
    [InlineData("Version = undefined")]
    [InlineData("Version = 3")]
    [InlineData("Version")]
    public Task HalfTypedValueIsNotMissing(string argument) => Verify.FindingsInBrokenCodeAsync(
        $"using ZkGen; [ZooKeeperEnsemble(\"zk\", {argument})] {Image} [DataVolume(\"10Gi\")] public static partial class Ensemble {{ }}");

    [Theory]
    [InlineData("[Image(]", "[DataVolume(\"10Gi\")]")]
    [InlineData("[Image]", "[DataVolume]")]
    [InlineData(Image, "[DataVolume(undefined)]")]
    [InlineData(Image, "[DataVolume()]")]
    public Task HalfTypedSectionIsNotMissing(string image, string volume) => Verify.FindingsInBrokenCodeAsync(
        $"using ZkGen; [ZooKeeperEnsemble(\"zk\", Version = \"3.4.10\")] {image} {volume} public static partial class Ensemble {{ }}");
}
