using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests.Rules;

public class ZKG1003VersionOutsideImageKindTests
{
    [Theory]
    [InlineData("3.4.14", "")]
    [InlineData("3.4.14", "[Image(\"mirror.example/zookeeper:3.4.14\", Kind = ImageKind.Official)]")]
    [InlineData("3.5.3", "[Image(\"registry.example/kubernetes-zookeeper:ours\", Kind = ImageKind.KubernetesZooKeeper)] [StatefulSet(MinReadySeconds = 60)]")]
    [InlineData("3.9.5", "[Image(\"registry.example/kubernetes-zookeeper:ours\", Kind = ImageKind.KubernetesZooKeeper)] [StatefulSet(MinReadySeconds = 60)]")]
    public Task VersionThatTheImageCannotConfigureIsFound(string version, string image) =>
        Verify.FindingsAsync(With($"{{|ZKG1003:Version = \"{version}\"|}}", image));

    [Theory]
    [InlineData("3.5.0", "")]
    [InlineData("3.9.5", "[Image(\"mirror.example/zookeeper:3.9.5\")]")]
    [InlineData("3.4.10", "[Image(\"registry.example/kubernetes-zookeeper:1.0-3.4.10\", Kind = ImageKind.KubernetesZooKeeper)] [StatefulSet(MinReadySeconds = 60)]")]
    public Task VersionThatItCanIsNot(string version, string image) => Verify.FindingsAsync(With($"Version = \"{version}\"", image));

    [Theory]
    [InlineData("Version = \"3.4.14\"", "[Image(\"a:b\", Kind = )]")]
    [InlineData("Version = ", "")]
    public Task WhatIsBeingTypedIsNot(string version, string image) => Verify.FindingsInBrokenCodeAsync(With(version, image));

    [Fact]
    public Task MessageSaysWhatToUse() => Verify.MessageAsync(
        With("{|#0:Version = \"3.4.14\"|}", ""),
        "ZKG1003",
        "ZooKeeper 3.4.14 does not run as ImageKind.Official, because it knows neither standaloneEnabled nor the client port in a server's line; use 3.5 or newer");

    // That an old version is old, and that the tutorial's image never purges, is other rules' matter.
    private static string With(string version, string image)
    {
        var acceptance = version.Contains("3.9.5", StringComparison.Ordinal) ? "" : "[AcceptFinding(\"ZKG1005\", Because = \"old\")]";
        if (image.Contains("ImageKind.KubernetesZooKeeper", StringComparison.Ordinal))
            acceptance += "[AcceptFinding(\"ZKG4003\", Because = \"old\")]";
        return Declarations.Minimal(sections: $"{image} [PodSecurityContext(RunAsUser = 1000, FsGroup = 1000)] {acceptance}").Replace("Version = \"3.9.5\"", version, StringComparison.Ordinal);
    }
}
