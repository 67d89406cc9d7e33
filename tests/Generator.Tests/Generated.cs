using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Testing;
using ZkGen.Generator;
using ZkGen.Shared;

namespace ZkGen.Generator.Tests;

/// <summary>What the generator makes of sources: their compilation with the generated sources, and what it carries.</summary>
internal sealed class Generated
{
    private Generated(Compilation compilation, GeneratorDriverRunResult result)
    {
        Compilation = compilation;
        Result = result;
    }

    public Compilation Compilation { get; }

    public GeneratorDriverRunResult Result { get; }

    public IEnumerable<Diagnostic> Errors => Compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);

    public ImmutableArray<CarriedBundle> Bundles => [.. Carriers.Select(CarriedBundle.Read).OfType<CarriedBundle>()];

    /// <summary>What the assembly has in its metadata.</summary>
    public string CarriedText => string.Concat(Carriers.SelectMany(carrier => carrier.GetMembers().OfType<IFieldSymbol>()).Select(text => (string)text.ConstantValue!));

    public static Generated From(params string[] sources) => From(LanguageVersion.Default, sources);

    public static Generated From(IEnumerable<MetadataReference> references, params string[] sources) => From(LanguageVersion.Default, references, sources);

    public static Generated From(LanguageVersion version, params string[] sources) => From(version, [], sources);

    private static Generated From(LanguageVersion version, IEnumerable<MetadataReference> references, string[] sources)
    {
        var options = CSharpParseOptions.Default.WithLanguageVersion(version);
        var compilation = CSharpCompilation.Create(
            "Declared",
            sources.Select((source, i) => CSharpSyntaxTree.ParseText(source, options, $"Source{i}.cs", Encoding.UTF8)),
            [.. References, Declarations.AttributesReference, .. references],
            new(OutputKind.DynamicallyLinkedLibrary));
        var driver = CSharpGeneratorDriver.Create([new EnsembleGenerator().AsSourceGenerator()], parseOptions: options)
            .RunGeneratorsAndUpdateCompilation(compilation, out var output, out _);
        var result = driver.GetRunResult();
        Assert.All(result.Results, each => Assert.Null(each.Exception));
        return new(output, result);
    }

    public string Source(string hintNameEnd) =>
        Result.Results.Single().GeneratedSources.Single(source => source.HintName.EndsWith(hintNameEnd, StringComparison.Ordinal)).SourceText.ToString();

    private IEnumerable<INamedTypeSymbol> Carriers => Compilation.GlobalNamespace.GetNamespaceMembers().Where(ns => ns.Name == "ZkGen")
        .SelectMany(ns => ns.GetNamespaceMembers()).Where(ns => ns.Name == "Carrier")
        .SelectMany(ns => ns.GetTypeMembers());

    private static ImmutableArray<MetadataReference> References { get; } =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(path) is "netstandard.dll" or "mscorlib.dll")
            .Select(path => MetadataReference.CreateFromFile(path))];
}
