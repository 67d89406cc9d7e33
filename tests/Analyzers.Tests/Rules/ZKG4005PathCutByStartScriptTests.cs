using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests.Rules;

public class ZKG4005PathCutByStartScriptTests
{
    // What else is said of this image is for other tests.
    private const string Image = "[Image(\"registry.example/kubernetes-zookeeper:1.0-3.4.10\", Kind = ImageKind.KubernetesZooKeeper)] "
        + "[AcceptFinding(\"ZKG1005\", Because = \"old\")] [AcceptFinding(\"ZKG4003\", Because = \"old\")]";

    [Theory]
    [InlineData("[ZooCfg({|ZKG4005:DataDir = \"/var/lib/zookeeper/a=b\"|})]")]
    [InlineData("[ZooCfg({|ZKG4005:DataLogDir = \"/var/lib/zookeeper/=log\"|})]")]
    [InlineData("[DataVolume(\"10Gi\", {|ZKG4005:MountPath = \"/a=b\"|})]")]
    public Task PathThatIsCutIsFound(string section) => Verify.FindingsAsync(With(section));

    [Theory]
    [InlineData("[ZooCfg(DataDir = \"/var/lib/zookeeper/a:b\")]")]
    [InlineData("[DataVolume(\"10Gi\", MountPath = \"/a\")] [ZooCfg(DataDir = \"/a/b\", DataLogDir = \"/a/c\")]")]
    public Task OtherPathsAreNot(string section) => Verify.FindingsAsync(With(section));

    [Fact]
    public Task TheOfficialImageCutsNothing() => Verify.FindingsAsync(Declarations.Minimal(sections: "[DataVolume(\"10Gi\", MountPath = \"/a=b\")]"));

    [Theory]
    [InlineData("[ZooCfg(DataDir = )]")]
    [InlineData("[DataVolume(\"10Gi\", MountPath = undefined)]")]
    public Task WhatCannotBeKnownIsNot(string section) => Verify.FindingsInBrokenCodeAsync(With(section));

    [Theory]
    [InlineData("[DataVolume(\"10Gi\", MountPath = \"/data\")]", "[ZooCfg({|#0:DataDir = \"/data/a=b\"|})]", "DataDir of [ZooCfg] '/data/a=b'", "b")]
    [InlineData("[DataVolume(\"10Gi\", MountPath = \"/data\")]", "[ZooCfg(DataDir = \"/data/a\", {|#0:DataLogDir = \"/data/a=b=c/log\"|})]", "DataLogDir of [ZooCfg] '/data/a=b=c/log'", "c/log")]
    [InlineData("[DataVolume(\"10Gi\", {|#0:MountPath = \"/data/a=b\"|})]", "", "MountPath of [DataVolume] '/data/a=b'", "b/data")]
    public Task MessageSaysWhatIsLeft(string volume, string settings, string path, string rest) => Verify.MessageAsync(
        With(volume + settings),
        "ZKG4005",
        $"{path} has a '=', and the image's start script keeps only what follows the last one: the data would be in '{rest}', outside the volume; choose another path");

    private static string With(string sections) => Declarations.Minimal(version: "3.4.10", sections: Image + sections);
}
