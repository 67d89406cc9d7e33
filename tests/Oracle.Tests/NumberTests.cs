using FsCheck;
using FsCheck.Fluent;
using Xunit.Abstractions;
using ZkGen.Oracle.Tests.Declarations;
using ZkGen.Oracle.Tests.Parser;
using ZkGen.Settings.Values;

namespace ZkGen.Oracle.Tests;

/// <summary><see cref="JavaNumber"/> against Java's own methods.</summary>
[Collection(nameof(OneParser))]
public sealed class NumberTests(ZooKeeperParser parser, ITestOutputHelper output)
{
    private const int Times = 2000;

    [OracleFact]
    public void NumbersAreReadAsJavaReadsThem()
    {
        var texts = NumberTexts.All.Sample(Times, new Rnd(1, 0x9E3779B97F4A7C15), 12).ToList();
        var disagreements = texts.Distinct().Zip(parser.Read([.. texts.Distinct()])).SelectMany(pair => Disagreements(pair.First, pair.Second)).ToList();

        output.WriteLine($"figure: {texts.Distinct().Count()} different texts, of which {texts.Count(text => JavaNumber.DecodeLong(text) is not null)} are whole numbers");
        Assert.Empty(disagreements);
        Assert.InRange(texts.Count(text => JavaNumber.DecodeLong(text) is not null), Times / 4, Times * 3 / 4);
        Assert.InRange(texts.Count(text => JavaNumber.ParseDouble(text) is not null), Times / 8, Times * 3 / 4);
    }

    private static IEnumerable<string> Disagreements(string text, JavaNumbers java)
    {
        if ((JavaNumber.ParseInt(text), JavaNumber.DecodeInt(text)) != (java.Int, java.DecodedInt))
            yield return $"int '{text}': {JavaNumber.ParseInt(text)} and {JavaNumber.DecodeInt(text)}, in Java {java.Int} and {java.DecodedInt}";
        if ((JavaNumber.ParseLong(text), JavaNumber.DecodeLong(text)) != (java.Long, java.DecodedLong))
            yield return $"long '{text}': {JavaNumber.ParseLong(text)} and {JavaNumber.DecodeLong(text)}, in Java {java.Long} and {java.DecodedLong}";

        // Java reads hexadecimal ones too, and removes blanks; of a value they are removed before.
        if (!text.Contains('x', StringComparison.OrdinalIgnoreCase) && text == text.Trim() && !Equals(JavaNumber.ParseDouble(text), java.Double))
            yield return $"double '{text}': {JavaNumber.ParseDouble(text)}, in Java {java.Double}";
    }
}
