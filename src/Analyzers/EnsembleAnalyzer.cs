using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ZkGen.Model;
using ZkGen.Reading;
using ZkGen.Rules;

namespace ZkGen.Analyzers;

/// <summary>Reads each declaration once for all rules and shows their findings where they belong.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EnsembleAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.All;

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName(AttributeNames.EnsembleMetadataName) is null)
                return;

            var ensembles = new ConcurrentBag<(EnsembleIdentity Identity, PlaceMap Places)>();
            var options = ProjectOptions.Read(start.Options.AnalyzerConfigOptionsProvider.GlobalOptions);
            start.RegisterSymbolAction(symbol => Analyze(symbol, options, ensembles), SymbolKind.NamedType);
            start.RegisterCompilationEndAction(end => Compare(end, ensembles));
        });
    }

    private static void Analyze(
        SymbolAnalysisContext context, ProjectOptions options, ConcurrentBag<(EnsembleIdentity Identity, PlaceMap Places)> ensembles)
    {
        if (context.Symbol is not INamedTypeSymbol { TypeKind: TypeKind.Class } type
            || DeclarationReader.Read(type, context.CancellationToken) is not { } declaration)
            return;

        if (EnsembleIdentity.Of(declaration.Model) is { } identity)
            ensembles.Add((identity, declaration.Places));

        foreach (var finding in Review.Of(options.ApplyTo(declaration.Model)).Findings)
            context.ReportDiagnostic(finding.ToDiagnostic(declaration.Places));
    }

    // Two ensembles of one identity show only when the whole project has been read, and so not while typing.
    private static void Compare(CompilationAnalysisContext context, ConcurrentBag<(EnsembleIdentity Identity, PlaceMap Places)> ensembles)
    {
        var identities = new EnsembleIdentities(ensembles.Select(ensemble => ensemble.Identity).OrderBy(identity => identity.Declaration, StringComparer.Ordinal));
        foreach (var (identity, places) in ensembles)
        {
            foreach (var finding in Review.OfIdentity(identity, identities))
                context.ReportDiagnostic(finding.ToDiagnostic(places));
        }
    }
}
