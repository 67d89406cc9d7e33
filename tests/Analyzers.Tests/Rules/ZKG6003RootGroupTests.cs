using ZkGen.CodeFixes;
using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests.Rules;

public class ZKG6003RootGroupTests
{
    [Fact]
    public Task GroupZeroIsFoundAtEach() => Verify.FindingsAsync(With("{|ZKG6003:RunAsGroup = 0|}, {|ZKG6003:FsGroup = 0|}"));

    [Theory]
    [InlineData("RunAsGroup = 1, FsGroup = 2")]
    [InlineData("RunAsUser = 2000")]
    public Task OtherGroupsAreNot(string settings) => Verify.FindingsAsync(With(settings));

    [Fact]
    public Task WhatIsBeingTypedIsNot() => Verify.FindingsInBrokenCodeAsync(With("FsGroup = "));

    [Fact]
    public Task MessageNamesTheProperty() => Verify.MessageAsync(
        With("{|#0:FsGroup = 0|}"),
        "ZKG6003",
        "FsGroup of [PodSecurityContext] is 0, root's group, which may read and write much of what is root's; use 1000, the image's own group");

    [Fact]
    public Task FixTakesTheImagesGroup() => Verify.FixAsync<ZKG6003RootGroupCodeFix>(
        With("{|ZKG6003:RunAsGroup = 0|}, {|ZKG6003:FsGroup = 0|}"), With("RunAsGroup = 1000, FsGroup = 1000"));

    private static string With(string settings) => Declarations.Minimal(sections: $"[PodSecurityContext({settings})]");
}
