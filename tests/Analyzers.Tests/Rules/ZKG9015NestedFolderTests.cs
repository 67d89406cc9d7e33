using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests.Rules;

public class ZKG9015NestedFolderTests
{
    [Theory]
    [InlineData("zk/kustomize")]
    [InlineData("ZK/zookeeper.yaml/inner")]
    public Task FolderInAnotherBundleIsFound(string folder) => Verify.FindingsAsync(
        [Declarations.Minimal(type: "A", name: "zk"), Declarations.Minimal($"{{|ZKG9015:Folder = \"{folder}\"|}}", type: "B", name: "b")]);

    [Theory]
    [InlineData("zk/inner")]
    [InlineData("kustomize")]
    public Task FolderBesideItIsNot(string folder) => Verify.FindingsAsync(
        [Declarations.Minimal(type: "A", name: "zk"), Declarations.Minimal($"Folder = \"{folder}\"", type: "B", name: "b")]);

    [Fact]
    public Task WhatIsBeingTypedIsNot() => Verify.FindingsInBrokenCodeAsync(
        [Declarations.Minimal("Folder = ", type: "A", name: "zk"), Declarations.Minimal("Folder = \"zk/kustomize\"", type: "B", name: "b")]);

    [Fact]
    public Task MessageNamesTheOther() => Verify.MessageAsync(
        Declarations.Minimal("{|#0:Folder = \"zk/kustomize/inner\"|}", type: "B", name: "b") + Declarations.Minimal(type: "A", name: "zk").Replace("using ZkGen;", ""),
        "ZKG9015",
        "The folder 'zk/kustomize/inner' lies in 'zk/kustomize', which belongs to the bundle of 'A'; choose another Folder");
}
