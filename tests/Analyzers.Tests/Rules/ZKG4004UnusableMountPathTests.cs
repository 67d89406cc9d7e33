using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests.Rules;

public class ZKG4004UnusableMountPathTests
{
    [Theory]
    [InlineData("data")]
    [InlineData("./data")]
    [InlineData("/data/..")]
    [InlineData("/")]
    [InlineData("//")]
    [InlineData("/usr")]
    [InlineData("/usr/lib/")]
    [InlineData("/./bin")]
    [InlineData("/opt")]
    [InlineData("/apache-zookeeper-3.9.5-bin")]
    [InlineData("/apache-zookeeper-3.9.5-bin/lib")]
    [InlineData("/proc/data")]
    [InlineData("/sys/data")]
    [InlineData("/tmp/")]
    [InlineData("/conf/data")]
    public Task PlaceWithoutUseIsFound(string path) => Verify.FindingsAsync(With($"{{|ZKG4004:MountPath = \"{path}\"|}}"));

    [Theory]
    [InlineData("/data")]
    [InlineData("/data/")]
    [InlineData("/var/lib/zookeeper")]
    [InlineData("/usr/local/zookeeper")]
    [InlineData("/opt/zookeeper")]
    [InlineData("/config")]
    [InlineData("/data:1")]
    [InlineData("/process")]
    [InlineData("/srv/..data")]
    public Task OtherPlacesAreNot(string path) => Verify.FindingsAsync(With($"MountPath = \"{path}\""));

    [Fact]
    public Task WhatIsMountedThereAlreadyIsTheMatterOfAnotherRule() => Verify.FindingsAsync(With("{|ZKG9009:MountPath = \"/conf\"|}"));

    [Fact]
    public Task WhileItIsTypedNothingIs() => Verify.FindingsInBrokenCodeAsync(With("MountPath = "));

    [Theory]
    [InlineData("data", "it is not absolute: the kubelet would mount the volume below /, and ZooKeeper look below its own folder")]
    [InlineData("/usr/bin", "the volume would hide what the container starts with")]
    [InlineData("/conf/data", "the volume at /conf is read-only: the runtime cannot make a folder in it")]
    public Task MessageSaysWhy(string path, string reason) => Verify.MessageAsync(
        With($"{{|#0:MountPath = \"{path}\"|}}"), "ZKG4004", $"MountPath '{path}' is no place for the data volume, because {reason}; use '/data'");

    private static string With(string property) => Declarations.Minimal(sections: $"[DataVolume(\"10Gi\", {property})]");
}
