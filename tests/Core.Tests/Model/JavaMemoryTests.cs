using ZkGen.Model;

namespace ZkGen.Core.Tests.Model;

public sealed class JavaMemoryTests
{
    [Theory]
    [InlineData("512m", 512L << 20, "512m")]
    [InlineData("1G", 1L << 30, "1g")]
    [InlineData("1024m", 1L << 30, "1g")]
    [InlineData("2K", 2048, "2k")]
    [InlineData("1t", 1L << 40, "1024g")]
    [InlineData("512", 512, "512")]
    public void ItsUnitsArePowersOf1024(string text, long bytes, string shortest)
    {
        Assert.True(JavaMemory.TryParse(text, out var memory));
        Assert.Equal((bytes, shortest), (memory.Bytes, memory.ToString()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("m")]
    [InlineData("512Mi")]
    [InlineData("512MB")]
    [InlineData("1.5g")]
    [InlineData("-1g")]
    [InlineData("1 g")]
    [InlineData("9999999999g")]
    public void AnythingElseIsNone(string text) => Assert.False(JavaMemory.TryParse(text, out _));

    [Theory]
    [InlineData("2m", false)]
    [InlineData("2049k", true)]
    [InlineData("512", false)]
    public void TheJvmStartsWithMoreThanTwoMebibytes(string text, bool isEnough)
    {
        JavaMemory.TryParse(text, out var memory);

        Assert.Equal(isEnough, memory.IsEnoughForJava);
    }
}
