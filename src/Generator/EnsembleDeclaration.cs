using Microsoft.CodeAnalysis;
using ZkGen.Model;
using ZkGen.Reading;

namespace ZkGen.Generator;

/// <summary>A declaration without its places: a value of the pipeline.</summary>
public sealed record EnsembleDeclaration(EnsembleModel Model, DeclaredClass Class)
{
    public static EnsembleDeclaration? Read(GeneratorAttributeSyntaxContext context, CancellationToken cancellationToken)
    {
        // A class whose parts carry the attribute twice arrives twice; the compiler reports it, and one of them is enough.
        if (context.TargetSymbol is not INamedTypeSymbol type
            || !DeclarationReader.HasOwnName(type)
            || DeclarationReader.EnsembleAttribute(type) is not { } attribute
            || attribute.SyntaxTree != context.TargetNode.SyntaxTree
            || !context.TargetNode.Span.Contains(attribute.Span))
            return null;

        return DeclarationReader.Read(type, cancellationToken) is { } declaration
            ? new(declaration.Model, DeclarationReader.ReadClass(type))
            : null;
    }
}
