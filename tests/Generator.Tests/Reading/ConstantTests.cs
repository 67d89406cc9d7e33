using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ZkGen.Reading;
using ZkGen.Shared;

namespace ZkGen.Generator.Tests.Reading;

public class ConstantTests
{
    [Theory]
    [InlineData("2 + 3")]
    [InlineData("(byte)5")]
    [InlineData("Shared.Servers")]
    [InlineData("Shared.Nested.More - 1")]
    [InlineData("'\\u0005'")]
    public void ConstantExpressionIsItsValue(string expression)
    {
        var declaration = ReadDeclaration.From(
            Declarations.Minimal($"Servers = {expression}"),
            "static class Shared { public const int Servers = 5; public static class Nested { public const int More = 6; } }");

        Assert.Equal(5, declaration.Model.Servers);
    }

    [Fact]
    public void ConstantOfAnotherAssemblyIsItsValue()
    {
        var shared = CSharpCompilation.Create(
            "Shared", [CSharpSyntaxTree.ParseText("public static class Limits { public const string Space = \"shop\"; }")],
            [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)], new(OutputKind.DynamicallyLinkedLibrary));
        var compilation = Generated.From(Declarations.Minimal("Namespace = Limits.Space")).Compilation;

        foreach (var reference in new MetadataReference[] { shared.ToMetadataReference(), MetadataReference.CreateFromImage(shared.EmitToArray()) })
        {
            var type = compilation.AddReferences(reference).GetTypeByMetadataName("Ensemble")!;
            Assert.Equal("shop", DeclarationReader.Read(type, CancellationToken.None)!.Model.Namespace);
        }
    }
}
