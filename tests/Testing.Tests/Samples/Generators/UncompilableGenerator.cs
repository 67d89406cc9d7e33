namespace ZkGen.Testing.Tests.Samples;

[Generator(LanguageNames.CSharp)]
public sealed class UncompilableGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(
        Thing.Read(context, symbol => symbol.Name), (output, name) => output.AddSource("Broken.g.cs", "class Broken : Missing;"));
}
