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

    [Fact]
    public void ClassWithoutANameIsTaken()
    {
        Assert.Empty(Generated.From(Declarations.Minimal(type: "")).Bundles);
    }

    /// <summary>They are two types to the compiler, which reports them, and would be two files of one name.</summary>
    [Theory]
    [InlineData("record")]
    [InlineData("record struct")]
    public void OfTwoTypesOfOneNameTheFirstCounts(string kind)
    {
        var generated = Generated.From(Declarations.Minimal(), Declarations.Minimal(name: "other").Replace("static partial class", $"partial {kind}"));

        Assert.Single(generated.Bundles);
    }

    [Theory]
    [InlineData("#warning raise me")]
    [InlineData("#pragma waring disable")]
    public void WarningInsideAnAttributeTakesNothingAway(string line)
    {
        var bundle = Generated.From(Declarations.Minimal(sections: $"[ZooCfg(TickTime = 1234,\n{line}\nInitLimit = 5)]")).Bundles.Single();

        Assert.Empty(bundle.Rejections);
        Assert.Contains("tickTime=1234\n", bundle.Files["zoo.cfg"], StringComparison.Ordinal);
    }

    /// <summary>Without a carrier the task would take the ensemble for a deleted one, and its last good files with it.</summary>
    [Theory]
    [InlineData("Servers = undefined")]
    [InlineData("Servers = ")]
    [InlineData("Servers")]
    [InlineData("Folder = null")]
    public void WhatCannotBeReadIsRejectedAndNotForgotten(string argument)
    {
        var bundle = Generated.From(Declarations.Minimal(argument)).Bundles.Single();

        Assert.Empty(bundle.Files);
        Assert.NotEmpty(bundle.Rejections);
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
