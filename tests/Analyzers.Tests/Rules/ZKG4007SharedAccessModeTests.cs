using ZkGen.CodeFixes;
using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests.Rules;

public class ZKG4007SharedAccessModeTests
{
    [Fact]
    public Task SharedVolumeIsFound() => Verify.FindingsAsync(With("{|ZKG4007:AccessMode = VolumeAccessMode.ReadWriteMany|}"));

    [Theory]
    [InlineData("AccessMode = VolumeAccessMode.ReadWriteOnce")]
    [InlineData("AccessMode = VolumeAccessMode.ReadWriteOncePod")]
    public Task VolumeOfOneIsNot(string property) => Verify.FindingsAsync(With(property));

    [Fact]
    public Task WhileItIsTypedNothingIs() => Verify.FindingsInBrokenCodeAsync(With("AccessMode = VolumeAccessMode."));

    [Fact]
    public Task InAnOlderClusterItIsFoundToo() => Verify.FindingsForAsync("1.26", With("{|ZKG4007:AccessMode = VolumeAccessMode.ReadWriteMany|}"));

    [Fact]
    public Task MessageNamesTheModes() => Verify.MessageAsync(
        With("{|#0:AccessMode = VolumeAccessMode.ReadWriteMany|}"),
        "ZKG4007",
        "ReadWriteMany lets Pods of two nodes write to one volume: where a Pod is replaced by force, because its node is lost, two servers may have the same files; use ReadWriteOnce or ReadWriteOncePod");

    [Theory]
    [InlineData(null, "ReadWriteOnce")]
    [InlineData("OnePod", "ReadWriteOncePod")]
    public Task FixTakesAnother(string? key, string mode) => Verify.FixAsync<ZKG4007SharedAccessModeCodeFix>(
        With("{|ZKG4007:AccessMode = VolumeAccessMode.ReadWriteMany|}, Name = \"data\""), With($"AccessMode = VolumeAccessMode.{mode}, Name = \"data\""), key);

    private static string With(string property) => Declarations.Minimal(sections: $"[DataVolume(\"10Gi\", {property})]");
}
