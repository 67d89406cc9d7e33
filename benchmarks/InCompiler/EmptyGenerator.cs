using Microsoft.CodeAnalysis;
using ZkGen.Reading;

namespace ZkGen.Benchmarks.InCompiler;

/// <summary>The least that a generator of attributed classes can do: it finds them, reads nothing and writes nothing.</summary>
internal sealed class EmptyGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(
        context.SyntaxProvider.ForAttributeWithMetadataName(AttributeNames.EnsembleMetadataName, static (_, _) => true, static (_, _) => true),
        static (_, _) => { });
}
