using ZkGen.CodeFixes;
using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests.Rules;

public class ZKG6004VolumeWithoutGroupTests
{
    [Theory]
    [InlineData("{|ZKG6004:RunAsUser = 1000|}")]
    [InlineData("{|ZKG6004:RunAsUser = 2000|}, RunAsGroup = 2000")]
    public Task UserWithoutAGroupForTheVolumeIsFound(string settings) => Verify.FindingsAsync(Tutorial(settings));

    [Fact]
    public Task WithOneItIsNot() => Verify.FindingsAsync(Tutorial("RunAsUser = 2000, FsGroup = 3000"));

    [Fact]
    public Task TheOfficialImageHasAGroup() => Verify.FindingsAsync(Declarations.Minimal(sections: "[PodSecurityContext(RunAsUser = 2000)]"));

    [Theory]
    [InlineData("RunAsUser = 2000, FsGroup = ")]
    [InlineData("RunAsUser = 2000, Fs")]
    public Task WhatIsBeingTypedIsNot(string settings) => Verify.FindingsInBrokenCodeAsync(Tutorial(settings));

    [Fact]
    public Task MessageNamesTheUser() => Verify.MessageAsync(
        Tutorial("{|#0:RunAsUser = 2000|}"),
        "ZKG6004",
        "RunAsUser is 2000 and FsGroup is not set: on most storage a new volume is root's, and user 2000 cannot write to it; add FsGroup = 2000");

    [Fact]
    public Task FixAddsTheGroup() =>
        Verify.FixAsync<ZKG6004VolumeWithoutGroupCodeFix>(Tutorial("{|ZKG6004:RunAsUser = 2000|}"), Tutorial("RunAsUser = 2000, FsGroup = 2000"));

    private static string Tutorial(string settings) => TutorialKind.WithoutUser($"[PodSecurityContext({settings})]");
}
