namespace ZkGen.Manifests.Tests.Yaml;

/// <summary>The reader that the other tests look through: it must not take for text what kubectl would not.</summary>
public class YamlJsonTests
{
    [Theory]
    [InlineData("yes", "true")]
    [InlineData("N", "false")]
    [InlineData("off", "false")]
    [InlineData("~", "null")]
    [InlineData("", "null")]
    [InlineData("12", "12")]
    [InlineData("-3", "-3")]
    [InlineData("0o17", "0.5")]
    [InlineData("017", "0.5")]
    [InlineData("0x1F", "0.5")]
    [InlineData("12:30", "0.5")]
    [InlineData("1_000", "0.5")]
    [InlineData("1e3", "0.5")]
    [InlineData(".5", "0.5")]
    [InlineData("-.inf", "0.5")]
    [InlineData("2026-01-01", "0.5")]
    public void PlainValuesThatLookLikeSomethingElseAreNoText(string plain, string json) =>
        Assert.Equal($$"""{"a":{{json}}}""", YamlJson.ReadObject($"a: {plain}").ToJsonString());

    [Theory]
    [InlineData("10Gi")]
    [InlineData("500m")]
    [InlineData("/conf/zoo.cfg")]
    [InlineData("node-1")]
    [InlineData("e5")]
    [InlineData("'yes'")]
    [InlineData("\"3.9\"")]
    public void OtherValuesAreText(string value) =>
        Assert.Equal(value.Trim('\'', '"'), YamlJson.ReadObject($"a: {value}")["a"]!.GetValue<string>());

    [Theory]
    [InlineData("a: 1\na: 2")]
    [InlineData("on: 1")]
    [InlineData("<<: {}")]
    [InlineData("a: &x 1\nb: *x")]
    [InlineData("a: !!str 1")]
    public void WhatReadersDisagreeAboutIsRefused(string yaml) => Assert.Throws<FormatException>(() => YamlJson.Read(yaml));

    [Fact]
    public void EachDocumentIsRead() =>
        Assert.Equal(["""{"a":"b"}""", """{"c":["d"]}"""], YamlJson.Read("a: b\n---\nc:\n- d\n").Select(document => document!.ToJsonString()));
}
