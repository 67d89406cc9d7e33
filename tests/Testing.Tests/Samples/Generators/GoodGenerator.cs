namespace ZkGen.Testing.Tests.Samples;

/// <summary>As it should be: one equatable value, one step behind it, one file.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class GoodGenerator : IIncrementalGenerator
{
    private sealed record Model(string Name, int Length);

    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var names = Thing.Read(context, symbol => symbol.Name).WithTrackingName("Read");
        var models = names.Select((name, _) => new Model(name, name.Length)).WithTrackingName("Model");
        context.RegisterSourceOutput(models, (output, model) => output.AddSource(
            $"{model.Name}.g.cs", $"partial class {model.Name} {{ const int Length = {model.Length}; }}"));
    }
}
