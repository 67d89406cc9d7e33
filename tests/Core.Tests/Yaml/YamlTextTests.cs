using YamlDotNet.RepresentationModel;
using ZkGen.Core.Tests.Support;

namespace ZkGen.Core.Tests.Yaml;

/// <summary>A text that is written is read as that text, and as text: by YAML 1.1, by YAML 1.2 and by kubectl.</summary>
public sealed class YamlTextTests
{
    [Fact]
    public void ALineReadsBackAsItself() => Texts.OneLine.Hold(AssertReadsBack, times: 800);

    [Fact]
    public void LinesReadBackAsThemselves() => Texts.ManyLines.Hold(AssertReadsBack, times: 600);

    [Fact]
    public void ControlCharactersReadBackToo() => Texts.WithoutNul.Hold(AssertReadsBack, times: 400);

    [Theory]
    [InlineData("")]
    [InlineData("~"), InlineData("null"), InlineData("Null"), InlineData("NULL"), InlineData("none"), InlineData("None")]
    [InlineData("y"), InlineData("Y"), InlineData("yes"), InlineData("Yes"), InlineData("YES"), InlineData("n"), InlineData("no"), InlineData("NO")]
    [InlineData("on"), InlineData("On"), InlineData("off"), InlineData("OFF"), InlineData("true"), InlineData("True"), InlineData("false"), InlineData("FALSE")]
    [InlineData("0"), InlineData("1"), InlineData("-1"), InlineData("+1"), InlineData("007"), InlineData("08"), InlineData("0o7"), InlineData("0x1F")]
    [InlineData("0b1"), InlineData("1_000"), InlineData("_1"), InlineData("-_1"), InlineData("-_0x1F"), InlineData("-__1.5"), InlineData("-_0b1")]
    [InlineData("12:30"), InlineData("12:30:45"), InlineData("190:20:30.15"), InlineData("1e3"), InlineData("1E+3"), InlineData("12e03"), InlineData(".5"), InlineData("5.")]
    [InlineData("."), InlineData(".."), InlineData("..."), InlineData(".inf"), InlineData("-.inf"), InlineData("-.INF"), InlineData("+.Inf"), InlineData(".nan"), InlineData(".NaN")]
    [InlineData("inf"), InlineData("-inf"), InlineData("nan"), InlineData("NaN"), InlineData("Infinity"), InlineData("1.5"), InlineData("0.5"), InlineData("-1.5e-3")]
    [InlineData("2001-01-01"), InlineData("2001-1-1"), InlineData("2001-12-14t21:59:43.10-05:00"), InlineData("2001-12-14 21:59:43.10 -5")]
    [InlineData("-"), InlineData("- "), InlineData("- a"), InlineData("--"), InlineData("---"), InlineData("--- a"), InlineData("-a"), InlineData("--a"), InlineData("---a")]
    [InlineData(":"), InlineData(": "), InlineData(":a"), InlineData("a:"), InlineData("a: b"), InlineData("a:b"), InlineData("a::b"), InlineData("a :b"), InlineData("a:\u00a0b")]
    [InlineData("#"), InlineData("#a"), InlineData("a#b"), InlineData("a #b"), InlineData("a # b"), InlineData("*"), InlineData("*a"), InlineData("&x"), InlineData("!x"), InlineData("!!int 1")]
    [InlineData("@x"), InlineData("`x"), InlineData("%x"), InlineData("%YAML 1.1"), InlineData("|"), InlineData("|x"), InlineData(">"), InlineData(">-"), InlineData("?"), InlineData("? a"), InlineData("?a")]
    [InlineData("{}"), InlineData("[]"), InlineData("{a: b}"), InlineData("[a, b]"), InlineData("{"), InlineData("]"), InlineData(","), InlineData(",a"), InlineData("a, b"), InlineData("a]"), InlineData("a}")]
    [InlineData("'"), InlineData("''"), InlineData("'a'"), InlineData("a'b"), InlineData("\""), InlineData("\"a\""), InlineData("a\"b"), InlineData("\\"), InlineData("\\n"), InlineData("a\\b")]
    [InlineData(" "), InlineData(" a"), InlineData("a "), InlineData("a  b"), InlineData("a\tb"), InlineData("\ta"), InlineData("a\t")]
    [InlineData("="), InlineData("<<"), InlineData("a=b"), InlineData("$(x)"), InlineData("a;b"), InlineData("a|b"), InlineData("a>b")]
    [InlineData("ä"), InlineData("straße"), InlineData("中文"), InlineData("\u00a0"), InlineData("a\u2028b"), InlineData("a\u2029b"), InlineData("a\u0085b"), InlineData("\ufeff"), InlineData("\ufeffa"), InlineData("a\ufeff")]
    [InlineData("\ud83d\ude00"), InlineData("a \ud83d\ude00 b"), InlineData("\ufffd"), InlineData("\ufffe"), InlineData("\u007f"), InlineData("\0"), InlineData("\u001b[0m")]
    [InlineData("\n"), InlineData("\n\n"), InlineData("a\n"), InlineData("a\n\n"), InlineData("\na"), InlineData("a\nb"), InlineData("a\n\nb\n"), InlineData("a\n  b\n"), InlineData(" a\nb"), InlineData("a\n ")]
    [InlineData("a\n#b"), InlineData("#a\nb"), InlineData("---\na"), InlineData("a\n---\nb"), InlineData("a\n...\n"), InlineData("a: b\nc: d\n"), InlineData("a\r\nb"), InlineData("a\rb"), InlineData("a \nb"), InlineData("a\n\tb")]
    [InlineData("10Gi"), InlineData("500m"), InlineData("1Ei"), InlineData("1E"), InlineData("1k"), InlineData("0.5Gi"), InlineData("1e3Gi")]
    public void WhatYamlHasAMeaningForReadsBackAsText(string text) => AssertReadsBack(text);

    [Theory]
    [InlineData(200), InlineData(1023), InlineData(1024), InlineData(1025), InlineData(5000)]
    public void LongTextsReadBack(int length)
    {
        AssertReadsBack(string.Concat(Enumerable.Repeat("word ", length / 5)).Trim());
        AssertReadsBack(new string('ä', length));
        AssertReadsBack(new string('x', length) + "\n" + new string('y', length));
    }

    private static void AssertReadsBack(string text)
    {
        var written = YamlSample.Write(text);
        var document = ReadYaml.Parse(written);
        var key = YamlSample.Key(text);
        YamlNode[] values =
        [
            document.At("value"), document.At("last"), document.At("items", 0), document.At("items", 2),
            document.At("labels", key), document.At("mappings", 0, key), document.At("mappings", 1, key),
        ];
        YamlNode[] keys = [.. Mappings(document).SelectMany(mapping => mapping.Children.Keys)];

        Assert.Equal(["value", "labels", "items", "mappings", "last"], document.Keys());
        Assert.All(values, value => Assert.Equal(text, value.Text()));
        Assert.Equal(3, keys.Count(each => each.Text() == $"key {key}"));
        Assert.All(values.Concat(keys), node => Assert.True(node.IsText(), $"not a text to every reader: {written}"));
    }

    private static IEnumerable<YamlMappingNode> Mappings(YamlNode document) =>
        [(YamlMappingNode)document.At("labels"), (YamlMappingNode)document.At("mappings", 0), (YamlMappingNode)document.At("mappings", 1)];
}
