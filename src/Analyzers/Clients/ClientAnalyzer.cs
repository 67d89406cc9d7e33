using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using ZkGen.Clients;
using ZkGen.Reading;
using ZkGen.Rules;

namespace ZkGen.Analyzers.Clients;

/// <summary>Compares what an application asks of a ZooKeeper client with the ensemble that it connects to.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ClientAnalyzer : DiagnosticAnalyzer
{
    private const string Client = "org.apache.zookeeper.ZooKeeper";

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        [Descriptors.Get(RuleCatalogue.ClientSessionTimeoutOutOfBounds), Descriptors.Get(RuleCatalogue.ClientConnectsElsewhere)];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            ImmutableArray<ISymbol> clients = [.. start.Compilation.GetTypesByMetadataName(Client)];
            if (clients.IsEmpty)
                return;

            var ensembles = new KnownEnsembles(start.Compilation);
            start.RegisterOperationAction(operation => Analyze(operation, clients, ensembles), OperationKind.ObjectCreation);
        });
    }

    private static void Analyze(OperationAnalysisContext context, ImmutableArray<ISymbol> clients, KnownEnsembles ensembles)
    {
        var creation = (IObjectCreationOperation)context.Operation;
        if (creation.Type is not { } type || !clients.Contains(type, SymbolEqualityComparer.Default)
            || creation.Arguments.FirstOrDefault(argument => argument.Parameter is { Ordinal: 0, Type.SpecialType: SpecialType.System_String }) is not { } connection)
            return;

        var constant = connection.Value.ConstantValue;
        var text = constant.HasValue ? ConnectionString.Parse(constant.Value as string ?? "") : null;
        if (Meant(connection.Value, text, ensembles) is not { } ensemble)
            return;

        if (text is not null)
            Report(context, connection.Value, RuleCatalogue.ClientConnectsElsewhere.Check(ensemble, text));

        var timeout = creation.Arguments.FirstOrDefault(argument => argument.Parameter is { Ordinal: 1, Type.SpecialType: SpecialType.System_Int32 });
        if (timeout?.Value.ConstantValue is { HasValue: true, Value: int milliseconds })
            Report(context, timeout.Value, RuleCatalogue.ClientSessionTimeoutOutOfBounds.Check(ensemble, milliseconds));
    }

    // Whose constants it is made of; else whose hosts it names; else, where it comes from elsewhere, the only ensemble that there is.
    private static EnsembleConstants? Meant(IOperation connection, ConnectionString? text, KnownEnsembles ensembles)
    {
        var mentioned = Mentioned(connection).FirstOrDefault();
        if (mentioned is not null)
            return mentioned;

        return text is null
            ? ensembles.All.Length == 1 ? ensembles.All[0] : null
            : ensembles.All.FirstOrDefault(ensemble => ensemble.IsMeantBy(text));
    }

    private static IEnumerable<EnsembleConstants> Mentioned(IOperation connection) => connection.DescendantsAndSelf()
        .OfType<IMemberReferenceOperation>()
        .Select(reference => reference.Member.ContainingType)
        .Where(type => type is not null)
        .Select(KnownEnsembles.Of)
        .OfType<EnsembleConstants>();

    private static void Report(OperationAnalysisContext context, IOperation argument, Finding? finding)
    {
        if (finding is not null)
            context.ReportDiagnostic(finding.ToDiagnostic(argument.Syntax.GetLocation()));
    }
}
