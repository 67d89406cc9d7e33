namespace ZkGen.Testing.Tests.Samples;

/// <summary>Hands the compilation to the output in a step without a name.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class UnnamedLeakGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var names = Thing.Read(context, symbol => symbol.Name).WithTrackingName("Read");
        context.RegisterSourceOutput(
            names.Combine(context.CompilationProvider), (output, pair) => output.AddSource($"{pair.Left}.g.cs", ""));
    }
}
