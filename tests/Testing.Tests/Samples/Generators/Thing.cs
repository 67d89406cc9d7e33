namespace ZkGen.Testing.Tests.Samples;

/// <summary>The declaration that the sample generators read.</summary>
internal static class Thing
{
    public const string Attribute = "class ThingAttribute : System.Attribute;";

    public static IncrementalValuesProvider<T> Read<T>(
        IncrementalGeneratorInitializationContext context, Func<INamedTypeSymbol, T> transform) =>
        context.SyntaxProvider.ForAttributeWithMetadataName(
            "ThingAttribute", (_, _) => true, (context, _) => transform((INamedTypeSymbol)context.TargetSymbol));
}
