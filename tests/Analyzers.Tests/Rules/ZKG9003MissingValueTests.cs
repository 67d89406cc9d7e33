using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests.Rules;

public class ZKG9003MissingValueTests
{
    [Theory]
    [InlineData("[{|ZKG9003:ZooKeeperEnsemble(\"zk\")|}]", "[DataVolume(\"10Gi\")]")]
    [InlineData("[{|ZKG9003:ZooKeeperEnsemble(\"zk\", Version = \"3.9.5\")|}]", "")]
    public Task ValueWithoutADefaultIsMissed(string ensemble, string volume) =>
        Verify.FindingsAsync($"using ZkGen; {ensemble} {volume} public static partial class Ensemble {{ }}");

    [Theory]
    [InlineData("Version = ")]
    [InlineData("Version = undefined")]
    [InlineData("Version = 3")]
    [InlineData("Version")]
    [InlineData("Vers = \"3.9.5\"")]
    public Task HalfTypedValueIsNotMissing(string argument) => Verify.FindingsInBrokenCodeAsync(
        $"using ZkGen; [ZooKeeperEnsemble(\"zk\", {argument})] [DataVolume(\"10Gi\")] public static partial class Ensemble {{ }}");

    [Theory]
    [InlineData("[DataVolume]")]
    [InlineData("[DataVolume(undefined)]")]
    [InlineData("[DataVolume()]")]
    [InlineData("[DataVolume(]")]
    [InlineData("[DataVolum(\"10Gi\")]")]
    [InlineData("[DataV]")]
    public Task HalfTypedSectionIsNotMissing(string volume) => Verify.FindingsInBrokenCodeAsync(
        $"using ZkGen; [ZooKeeperEnsemble(\"zk\", Version = \"3.9.5\")] {volume} public static partial class Ensemble {{ }}");
}
