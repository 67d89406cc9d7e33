namespace ZkGen.Testing.Tests.Samples;

[Generator(LanguageNames.CSharp)]
public sealed class CrashingGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(
        Thing.Read(context, symbol => symbol.Name), (_, _) => throw new InvalidTimeZoneException("crash"));
}
