namespace ZkGen.Testing.Tests.Samples;

/// <summary>Its value is never equal to the one before.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class ForgetfulGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var names = Thing.Read(context, symbol => new[] { symbol.Name }).WithTrackingName("Read");
        context.RegisterSourceOutput(names, (output, name) => output.AddSource($"{name[0]}.g.cs", ""));
    }
}
