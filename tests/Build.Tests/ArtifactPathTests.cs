using ZkGen.Build.Output;

namespace ZkGen.Build.Tests;

public sealed class ArtifactPathTests
{
    [Theory]
    [InlineData("zoo.cfg")]
    [InlineData("prod/zk/kustomize/service-headless.yaml")]
    [InlineData(".hidden")]
    [InlineData("console.cfg")]
    [InlineData("com10")]
    [InlineData("ünïcödé/a b.txt")]
    [InlineData("100%/a;b/$(c)")]
    public void Takes(string path) => Assert.Null(ArtifactPath.Refusal(path));

    [Theory]
    [InlineData("")]
    [InlineData("/etc/passwd")]
    [InlineData("a//b")]
    [InlineData("a/")]
    [InlineData("..")]
    [InlineData("../out-evil/a")]
    [InlineData("a/../../b")]
    [InlineData("a/./b")]
    [InlineData("C:/a")]
    [InlineData("C:a")]
    [InlineData(@"..\a")]
    [InlineData(@"\\server\share")]
    [InlineData("a:stream")]
    [InlineData("a\nb")]
    [InlineData("a\0b")]
    [InlineData("a.")]
    [InlineData("a ")]
    [InlineData("a./b")]
    [InlineData("nul")]
    [InlineData("Con.txt")]
    [InlineData("a/LPT1/b")]
    [InlineData("com¹")]
    [InlineData("aux .yaml")]
    [InlineData("CONIN$")]
    [InlineData("a*b")]
    [InlineData("a?")]
    [InlineData("<a>")]
    [InlineData("a|b")]
    [InlineData("a\"b")]
    public void Refuses(string path) => Assert.NotNull(ArtifactPath.Refusal(path));

    [Fact]
    public void Folders_are_named_from_the_outermost() => Assert.Equal(["a", "a/b"], ArtifactPath.Folders("a/b/c"));
}
