using ZkGen.CodeFixes;
using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests.Rules;

public class ZKG6001RootUserRefusedTests
{
    [Theory]
    [InlineData("{|ZKG6001:RunAsUser = 0|}")]
    [InlineData("FsGroup = 1000, {|ZKG6001:RunAsUser = 0L|}")]
    public Task UserZeroIsFound(string settings) => Verify.FindingsAsync(With(settings));

    [Theory]
    [InlineData("RunAsUser = 1000")]
    [InlineData("RunAsGroup = 1000")]
    public Task AnotherUserAndTheDefaultAreNot(string settings) => Verify.FindingsAsync(With(settings));

    [Theory]
    [InlineData("[PodSecurityContext(RunAsUser = )]")]
    [InlineData("[PodSecurityContext(RunAsUser = 0)] [Image(\"zookeeper:3.9.5\", Kind = )]")]
    public Task WhatIsBeingTypedIsNot(string sections) => Verify.FindingsInBrokenCodeAsync(Declarations.Minimal(sections: sections));

    [Fact]
    public Task MessageNamesTheImagesUser() => Verify.MessageAsync(
        With("{|#0:RunAsUser = 0|}"),
        "ZKG6001",
        "RunAsUser of [PodSecurityContext] is 0, and the Pods of ImageKind.Official say runAsNonRoot: the kubelet starts none of them (CreateContainerConfigError); use 1000, the image's own user");

    [Theory]
    [InlineData(null, "{|ZKG6001:RunAsUser = 0|}", "(RunAsUser = 1000)")]
    [InlineData("Remove", "{|ZKG6001:RunAsUser = 0|}", "")]
    [InlineData("Remove", "{|ZKG6001:RunAsUser = 0|}, FsGroup = 1000", "(FsGroup = 1000)")]
    [InlineData("Remove", "FsGroup = 1000, /* us */ {|ZKG6001:RunAsUser = 0|} /* of us */", "(FsGroup = 1000)")]
    public Task FixTakesTheImagesUser(string? key, string before, string after) => Verify.FixAsync<ZKG6001RootUserRefusedCodeFix>(
        With(before), Declarations.Minimal(sections: $"[PodSecurityContext{after}]"), key);

    private static string With(string settings) => Declarations.Minimal(sections: $"[PodSecurityContext({settings})]");
}
