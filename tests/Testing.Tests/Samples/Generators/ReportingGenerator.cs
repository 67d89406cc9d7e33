namespace ZkGen.Testing.Tests.Samples;

[Generator(LanguageNames.CSharp)]
public sealed class ReportingGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(
        Thing.Read(context, symbol => symbol.Name),
        (output, name) => output.ReportDiagnostic(Diagnostic.Create(Rules.Four, null, name)));
}
