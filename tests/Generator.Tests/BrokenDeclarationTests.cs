using Microsoft.CodeAnalysis.CSharp;
using ZkGen.Shared;

namespace ZkGen.Generator.Tests;

/// <summary>What is being typed: the generator never throws, and carries nothing that the compiler does not take.</summary>
public class BrokenDeclarationTests
{
    [Fact]
    public void TextCutAtAnyTokenIsTaken()
    {
        var text = Declarations.Tutorial;
        foreach (var token in CSharpSyntaxTree.ParseText(text).GetRoot().DescendantTokens())
            Generated.From(text[..token.Span.End]);
    }

    [Fact]
    public void TextWithoutAnyOneTokenIsTaken()
    {
        var text = Declarations.Tutorial;
        foreach (var token in CSharpSyntaxTree.ParseText(text).GetRoot().DescendantTokens())
            Generated.From(text.Remove(token.SpanStart, token.Span.Length));
    }

    [Theory]
    [InlineData("struct")]
    [InlineData("interface")]
    [InlineData("record")]
    [InlineData("record struct")]
    [InlineData("enum")]
    public void AttributesOnAnotherKindOfTypeAreTaken(string kind)
    {
        var bundles = Generated.From(Declarations.Minimal().Replace("static partial class", $"partial {kind}")).Bundles;

        Assert.All(bundles, bundle => Assert.Equal("ZKG9001", bundle.Rejections.First().Id));
    }
}
