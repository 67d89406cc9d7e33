using Microsoft.CodeAnalysis.Text;

namespace ZkGen.Testing.Tests;

public class MarkupParserTests
{
    [Fact]
    public void Text_without_markup_stays_as_it_is()
    {
        var parsed = MarkupParser.Parse("if (a[0] | b) { c = $\"{d}\"; } // {| [ |");

        Assert.Equal("if (a[0] | b) { c = $\"{d}\"; } // {| [ |", parsed.Text);
        Assert.Empty(parsed.Spans);
        Assert.Empty(parsed.Positions);
    }

    [Theory]
    [InlineData("a[|bc|]d", null, 1, 3)]
    [InlineData("a{|ZKG1002:bc|}d", "ZKG1002", 1, 3)]
    [InlineData("a{|#0:bc|}d", "#0", 1, 3)]
    [InlineData("abcd[||]", null, 4, 4)]
    public void A_span_has_its_key_and_its_ends(string markup, string? key, int start, int end)
    {
        var parsed = MarkupParser.Parse(markup);

        Assert.Equal("abcd", parsed.Text);
        Assert.Equal([(key, TextSpan.FromBounds(start, end))], parsed.Spans);
    }

    [Fact]
    public void Spans_nest_and_overlap()
    {
        var parsed = MarkupParser.Parse("{|A:a{|B:b|}[|c|}d|]$$e");

        Assert.Equal("abcde", parsed.Text);
        Assert.Equal([("A", new(0, 3)), ("B", new(1, 1)), (null, new(2, 2))], parsed.Spans);
        Assert.Equal([4], parsed.Positions);
    }

    [Theory]
    [InlineData("a|]")]
    [InlineData("a|}")]
    [InlineData("[|a|}")]
    [InlineData("[|a")]
    [InlineData("{|ID:a")]
    public void A_span_that_is_open_at_one_end_is_refused(string markup) =>
        Assert.Throws<VerificationException>(() => MarkupParser.Parse(markup));
}
