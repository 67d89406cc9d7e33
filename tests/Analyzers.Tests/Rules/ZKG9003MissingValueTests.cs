using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests.Rules;

public class ZKG9003MissingValueTests
{
    private const string Ensemble = "[ZooKeeperEnsemble(\"zk\", Version = \"3.9.5\")]";
    private const string Volume = "[DataVolume(\"10Gi\")]";

    [Theory]
    [InlineData("[{|ZKG9003:ZooKeeperEnsemble(\"zk\")|}]", "[DataVolume(\"10Gi\")]")]
    [InlineData("[{|ZKG9003:ZooKeeperEnsemble(\"zk\", Version = \"3.9.5\")|}]", "")]
    public Task ValueWithoutADefaultIsMissed(string ensemble, string volume) =>
        Verify.FindingsAsync(With(ensemble, volume));

    [Theory]
    [InlineData("Version = ")]
    [InlineData("Version = undefined")]
    [InlineData("Version = 3")]
    [InlineData("Version")]
    [InlineData("Vers = \"3.9.5\"")]
    public Task HalfTypedValueIsNotMissing(string argument) => Verify.FindingsInBrokenCodeAsync(
        With($"[ZooKeeperEnsemble(\"zk\", {argument})]", Volume));

    [Theory]
    [InlineData("[DataVolume]")]
    [InlineData("[DataVolume(undefined)]")]
    [InlineData("[DataVolume()]")]
    [InlineData("[DataVolume(]")]
    [InlineData("[DataVolum(\"10Gi\")]")]
    [InlineData("[DataV]")]
    public Task HalfTypedSectionIsNotMissing(string volume) => Verify.FindingsInBrokenCodeAsync(
        With(Ensemble, volume));

    private static string With(string ensemble, string volume) =>
        Declarations.Minimal().Replace(Ensemble, ensemble, StringComparison.Ordinal).Replace(Volume, volume, StringComparison.Ordinal);
}
