using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests.Rules;

public class ZKG9007DuplicateEnsembleTests
{
    [Fact]
    public Task OneNameInOneNamespaceIsFoundInBoth() => Verify.FindingsAsync(
        [Declarations.Minimal("Folder = \"a\"", type: "A", name: "zk").Replace("\"zk\"", "{|ZKG9007:\"zk\"|}"),
        Declarations.Minimal("Folder = \"b\"", type: "B", name: "zk").Replace("\"zk\"", "{|ZKG9007:\"zk\"|}")]);

    [Fact]
    public Task OneNameInTwoNamespacesNeedsTwoFolders() => Verify.FindingsAsync(
        [Declarations.Minimal("Namespace = \"a\"", type: "A").Replace("\"zk\"", "{|ZKG9007:\"zk\"|}"),
        Declarations.Minimal("Namespace = \"b\"", type: "B").Replace("\"zk\"", "{|ZKG9007:\"zk\"|}")]);

    [Fact]
    public Task OneFolderIsFoundWhereItIsDeclared() => Verify.FindingsAsync(
        [Declarations.Minimal("{|ZKG9007:Folder = \"Shared\"|}", type: "A", name: "a"),
        Declarations.Minimal("{|ZKG9007:Folder = \"shared\"|}", type: "B", name: "b")]);

    [Fact]
    public Task WhatIsBeingTypedIsNot() => Verify.FindingsInBrokenCodeAsync(
        [Declarations.Minimal("Folder = \"a\"", type: "A"), Declarations.Minimal("Folder = \"b\", Namespace = ", type: "B")]);

    [Fact]
    public Task OneNameInTwoNamespacesAndTwoFoldersIsFine() => Verify.FindingsAsync(
        [Declarations.Minimal("Namespace = \"a\", Folder = \"a/zk\"", type: "A"),
        Declarations.Minimal("Namespace = \"b\", Folder = \"b/zk\"", type: "B")]);
}
