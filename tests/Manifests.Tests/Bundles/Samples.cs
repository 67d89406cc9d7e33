using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ZkGen.Model;
using ZkGen.Reading;
using ZkGen.Shared;

namespace ZkGen.Manifests.Tests.Bundles;

/// <summary>The declarations of <c>src/Sample</c>, each by the name of its class.</summary>
public static class Samples
{
    private static readonly ImmutableSortedDictionary<string, EnsembleModel> Models = Read();

    public static IEnumerable<object[]> Names => Models.Keys.Select(name => new object[] { name });

    internal static IEnumerable<EnsembleModel> All => Models.Values;

    internal static ManifestBundle Production => new(Model("OrdersZooKeeper"));

    internal static ManifestBundle Development => new(Model("DevelopmentZooKeeper"));

    internal static ManifestBundle Tutorial => new(Model("TutorialZooKeeper"));

    internal static EnsembleModel Model(string name) => Models[name];

    private static ImmutableSortedDictionary<string, EnsembleModel> Read()
    {
        var sources = Directory.EnumerateFiles(Repository.PathOf("src/Sample"), "*ZooKeeper.cs").Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), path: file));
        var compilation = CSharpCompilation.Create("Samples", sources, [.. References, Declarations.AttributesReference], new(OutputKind.DynamicallyLinkedLibrary));
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return compilation.GetSymbolsWithName(_ => true, SymbolFilter.Type).OfType<INamedTypeSymbol>()
            .Select(type => (type.Name, Declaration: DeclarationReader.Read(type, CancellationToken.None)))
            .Where(read => read.Declaration is not null)
            .ToImmutableSortedDictionary(read => read.Name, read => read.Declaration!.Model, StringComparer.Ordinal);
    }

    private static IEnumerable<MetadataReference> References =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(path) == "netstandard.dll")
            .Select(path => MetadataReference.CreateFromFile(path));
}
