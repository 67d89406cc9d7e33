namespace ZkGen.Testing.Tests.Samples;

/// <summary>Makes its output anew because of a step that has no name.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class UnnamedStepGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var names = Thing.Read(context, symbol => symbol.Name).WithTrackingName("Read");
        var models = names.Combine(context.CompilationProvider).Select((pair, _) => new[] { pair.Left });
        context.RegisterSourceOutput(models, (output, model) => output.AddSource($"{model[0]}.g.cs", ""));
    }
}
