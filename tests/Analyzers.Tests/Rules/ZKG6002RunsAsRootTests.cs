using ZkGen.CodeFixes;
using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests.Rules;

public class ZKG6002RunsAsRootTests
{
    [Theory]
    [InlineData("[PodSecurityContext({|ZKG6002:RunAsUser = 0|})]")]
    [InlineData("[PodSecurityContext({|ZKG6002:RunAsUser = 0|}, FsGroup = 1000)]")]
    [InlineData("[{|ZKG6002:PodSecurityContext(FsGroup = 1000)|}]")]
    public Task RootIsFound(string section) => Verify.FindingsAsync(TutorialKind.WithoutUser(section));

    [Fact]
    public Task WithoutTheSectionItIsFoundAtTheEnsemble() => Verify.FindingsAsync(Marked(TutorialKind.WithoutUser("")));

    [Fact]
    public Task AUserIsNot() => Verify.FindingsAsync(TutorialKind.Minimal("[PodSecurityContext(RunAsUser = 1000, FsGroup = 1000)]"));

    [Fact]
    public Task TheOfficialImageHasAUser() => Verify.FindingsAsync(Declarations.Minimal());

    [Theory]
    [InlineData("[PodSecurityContext(RunAsUser = )]")]
    [InlineData("[PodSecurityContext(Run)]")]
    [InlineData("[PodSecurityCon]")]
    public Task WhatIsBeingTypedIsNot(string section) => Verify.FindingsInBrokenCodeAsync(TutorialKind.WithoutUser(section));

    [Fact]
    public Task MessageSaysWhatToAdd() => Verify.MessageAsync(
        TutorialKind.WithoutUser("[PodSecurityContext({|#0:RunAsUser = 0|})]"),
        "ZKG6002",
        "RunAsUser is 0: the servers of ImageKind.KubernetesZooKeeper run as root, and a fault of theirs is one of the node; use the image's user, [PodSecurityContext(RunAsUser = 1000, FsGroup = 1000)]");

    [Theory]
    [InlineData("[PodSecurityContext({|ZKG6002:RunAsUser = 0|})]", "[PodSecurityContext(RunAsUser = 1000, FsGroup = 1000)]")]
    [InlineData("[PodSecurityContext({|ZKG6002:RunAsUser = 0|}, FsGroup = 2000)]", "[PodSecurityContext(RunAsUser = 1000, FsGroup = 2000)]")]
    [InlineData("[{|ZKG6002:PodSecurityContext(FsGroup = 2000)|}]", "[PodSecurityContext(FsGroup = 2000, RunAsUser = 1000)]")]
    public Task FixTakesTheImagesUser(string before, string after) =>
        Verify.FixAsync<ZKG6002RunsAsRootCodeFix>(TutorialKind.WithoutUser(before), TutorialKind.WithoutUser(after));

    [Fact]
    public Task FixAddsTheSection()
    {
        var declaration = TutorialKind.WithoutUser("");
        var ensemble = declaration[..(declaration.IndexOf(']') + 1)];

        return Verify.FixAsync<ZKG6002RunsAsRootCodeFix>(
            Marked(declaration), declaration.Replace(ensemble, $"{ensemble}\n[PodSecurityContext(RunAsUser = 1000, FsGroup = 1000)]"));
    }

    private static string Marked(string declaration) =>
        declaration.Replace("ZooKeeperEnsemble(\"zk\", Version = \"3.4.10\")", "{|ZKG6002:ZooKeeperEnsemble(\"zk\", Version = \"3.4.10\")|}");
}
