using System.Collections.Immutable;

namespace ZkGen.Testing.Tests.Samples;

/// <summary>Equal by name, and so cached; but a symbol lies deep inside.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class LeakyGenerator : IIncrementalGenerator
{
    private sealed record Part(object? Origin);

    private sealed record Model(string Name, ImmutableArray<List<Part>> Parts)
    {
        public bool Equals(Model? other) => other?.Name == Name;

        public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);
    }

    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var models = Thing.Read(context, symbol => new Model(symbol.Name, [[new(null), new(symbol)]])).WithTrackingName("Read");
        var names = models.Select((model, _) => $"{model.Name}{model.Parts.Length}").WithTrackingName("Model");
        context.RegisterSourceOutput(names, (output, name) => output.AddSource($"{name}.g.cs", ""));
    }
}
