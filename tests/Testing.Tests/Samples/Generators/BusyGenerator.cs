namespace ZkGen.Testing.Tests.Samples;

/// <summary>Behind an equatable value it looks at the compilation again, and comes to an equal value.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class BusyGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var names = Thing.Read(context, symbol => symbol.Name).WithTrackingName("Read");
        var models = names.Combine(context.CompilationProvider)
            .Select((pair, _) => $"{pair.Right.AssemblyName}.{pair.Left}").WithTrackingName("Model");
        context.RegisterSourceOutput(models, (output, model) => output.AddSource($"{model}.g.cs", ""));
    }
}
