using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ZkGen.Clients;

namespace ZkGen.Reading;

/// <summary>
/// The ensembles that a compilation can see, by their generated constants: in its own sources and in referenced projects and assemblies alike. Attributes
/// of other assemblies are not read.
/// </summary>
public sealed class KnownEnsembles(Compilation compilation)
{
    private const string GeneratedCode = "System.CodeDom.Compiler.GeneratedCodeAttribute";
    private const string Tool = "ZkGen";

    // Every assembly that the generator has seen has it, with and without a declaration; reference assemblies too.
    private const string Marker = CarrierFormat.Namespace + "." + CarrierFormat.Completed;

    private readonly Lazy<ImmutableArray<EnsembleConstants>> all = new(() =>
    [
        .. new[] { compilation.Assembly }.Concat(compilation.SourceModule.ReferencedAssemblySymbols)
            .Where(assembly => assembly.GetTypeByMetadataName(Marker) is not null)
            .SelectMany(assembly => Types(assembly.GlobalNamespace))
            .Select(Of)
            .OfType<EnsembleConstants>(),
    ]);

    public ImmutableArray<EnsembleConstants> All => all.Value;

    /// <summary>The constants of a class; null if none of its members was made by ZkGen.</summary>
    public static EnsembleConstants? Of(INamedTypeSymbol type)
    {
        // First by the names: looking members up binds them.
        if (!MemberNames.All.Intersect(type.MemberNames).Any(name => type.GetMembers(name).Any(IsGenerated)))
            return null;

        return new(
            type.ToDisplayString(),
            Text(type, MemberNames.ConnectionString) is { } servers ? ConnectionString.Parse(servers).Servers : [],
            Text(type, MemberNames.ClientServiceAddress) is { } service ? ConnectionString.Parse(service).Servers.Cast<(string, int?)?>().FirstOrDefault() : null,
            Constant(type, MemberNames.MinSessionTimeoutMilliseconds) as int?,
            Constant(type, MemberNames.MaxSessionTimeoutMilliseconds) as int?);
    }

    private static string? Text(INamedTypeSymbol type, string name) => Constant(type, name) as string;

    private static object? Constant(INamedTypeSymbol type, string name) =>
        type.GetMembers(name).OfType<IFieldSymbol>().FirstOrDefault(field => field.HasConstantValue && IsGenerated(field))?.ConstantValue;

    private static bool IsGenerated(ISymbol member) => member.GetAttributes().Any(attribute =>
        attribute.AttributeClass?.ToDisplayString() == GeneratedCode && attribute.ConstructorArguments.FirstOrDefault().Value is Tool);

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol container) => container.GetMembers().OfType<INamespaceOrTypeSymbol>()
        .SelectMany(member => member is INamedTypeSymbol type ? Types(type).Prepend(type) : Types(member));
}
