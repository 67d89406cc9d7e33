using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ZkGen.Generator;

namespace ZkGen.Analyzers.Tests.Clients;

/// <summary>The generator as a project refers to it.</summary>
internal sealed class GeneratorReference : AnalyzerReference
{
    private readonly ImmutableArray<ISourceGenerator> generators = [new EnsembleGenerator().AsSourceGenerator()];

    public override string FullPath => nameof(GeneratorReference);

    public override object Id => nameof(GeneratorReference);

    public override ImmutableArray<ISourceGenerator> GetGenerators(string language) => generators;

    public override ImmutableArray<ISourceGenerator> GetGeneratorsForAllLanguages() => [];

    public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzers(string language) => [];

    public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzersForAllLanguages() => [];
}
