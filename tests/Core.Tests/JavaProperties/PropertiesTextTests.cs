using ZkGen.Core.Tests.Support;
using ZkGen.JavaProperties;

namespace ZkGen.Core.Tests.JavaProperties;

public sealed class PropertiesTextTests
{
    [Fact]
    public void AnyValueReadsBack() => Texts.Anything.Hold(AssertReadsBack, times: 2000);

    [Theory]
    [InlineData(""), InlineData(" "), InlineData("  a"), InlineData("a "), InlineData("\ta"), InlineData("\f"), InlineData("=a"), InlineData(":a"), InlineData(" =a")]
    [InlineData("\\"), InlineData("\\\\"), InlineData("a\\"), InlineData("C:\\temp\\new"), InlineData("\\u0041"), InlineData("a\\\n"), InlineData("\\ ")]
    [InlineData("a\nb=c"), InlineData("a\r\n"), InlineData("\r"), InlineData("#a"), InlineData("!a"), InlineData("\n#a"), InlineData("\0")]
    [InlineData("ä"), InlineData("ÿ"), InlineData("中"), InlineData("\u0085"), InlineData("\u2028"), InlineData("\ufeff"), InlineData("\ud83d\ude00")]
    public void WhatTheFormatHasAMeaningForReadsBack(string value) => AssertReadsBack(value);

    [Fact]
    public void TheTextIsAsciiWithoutControlCharacters() => Texts.Anything.Hold(value =>
        Assert.All(new PropertiesText().Property("key", value).ToString(), c => Assert.True(c is '\n' or (>= ' ' and <= '~'))));

    [Fact]
    public void AValueTakesOneLine() => Texts.Anything.Hold(value =>
        Assert.Equal(1, new PropertiesText().Property("key", value).ToString().Count(c => c == '\n')));

    [Fact]
    public void AnOrdinaryValueStandsAsItIs() =>
        Assert.Equal("server.1=zk-0.zk-hs:2888:3888\n", new PropertiesText().Property("server.1", "zk-0.zk-hs:2888:3888").ToString());

    [Fact]
    public void ACommentIsNoProperty() =>
        Assert.Equal([("a", "1")], Support.JavaProperties.Read(new PropertiesText().Comment("b=2 \\ text").Property("a", "1").ToString()));

    [Fact]
    public void NoTextOfOneLineThatIsACommentIsAProperty() => Texts.OneLine.Hold(comment =>
        Assert.Equal([("a", "1")], Support.JavaProperties.Read(new PropertiesText().Comment(comment).Property("a", "1").ToString())));

    [Fact]
    public void PropertiesKeepTheirOrder() =>
        Assert.Equal("#c\nb=2\na=1\nb=3\n", new PropertiesText().Comment("c").Property("b", "2").Property("a", "1").Property("b", "3").ToString());

    private static void AssertReadsBack(string value)
    {
        var text = new PropertiesText().Comment("comment").Property("tickTime", "2000").Property("dataDir", value).Property("server.1", value).Property("end", "x");

        Assert.Equal([("tickTime", "2000"), ("dataDir", value), ("server.1", value), ("end", "x")], Support.JavaProperties.Read(text.ToString()));
    }
}
