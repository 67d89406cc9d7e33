using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using ZkGen.CodeFixes;
using ZkGen.Generator;
using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests;

/// <summary>What is underlined and mended while typing needs no YamlDotNet: an IDE may have another one loaded, or none.</summary>
public class YamlLibraryTests
{
    [Fact]
    public async Task AnalyzersAndFixesNeverLoadIt()
    {
        using var workspace = new AdhocWorkspace();
        var project = workspace.AddProject("Declared", LanguageNames.CSharp)
            .AddMetadataReferences(ReferenceAssemblies.Default.References.Append(Declarations.AttributesReference).Distinct());
        var document = project.AddDocument("Ensemble.cs", Declarations.Minimal("Servers = 4", "[ZooCfg(MinSessionTimeout = 90000, MaxSessionTimeout = 40000)]"));
        var host = new Host();

        var compilation = (await document.Project.GetCompilationAsync())!;
        var findings = await compilation.WithAnalyzers([.. host.Create<DiagnosticAnalyzer>(typeof(EnsembleAnalyzer))]).GetAnalyzerDiagnosticsAsync();
        var offered = new List<CodeAction>();
        foreach (var (fix, finding) in host.Create<CodeFixProvider>(typeof(DeclarationCodeFix)).SelectMany(_ => findings, (fix, finding) => (fix, finding)))
        {
            if (fix.FixableDiagnosticIds.Contains(finding.Id))
                await fix.RegisterCodeFixesAsync(new(document, finding, (action, _) => offered.Add(action), CancellationToken.None));
        }

        Assert.Superset(new HashSet<string> { "ZKG1001", "ZKG2001" }, findings.Select(finding => finding.Id).ToHashSet(StringComparer.Ordinal));
        Assert.NotEmpty(offered);
        Assert.All(await Task.WhenAll(offered.Select(action => action.GetOperationsAsync(CancellationToken.None))), operations => Assert.NotEmpty(operations));
        Assert.False(host.AskedForYaml);
    }

    [Fact]
    public void TheGeneratorDoesAndSoTheTestSeesIt()
    {
        var host = new Host();
        var compilation = CSharpCompilation.Create(
            "Declared", [CSharpSyntaxTree.ParseText(Declarations.Minimal())], [.. ReferenceAssemblies.Default.References, Declarations.AttributesReference]);

        CSharpGeneratorDriver.Create([.. host.Create<IIncrementalGenerator>(typeof(EnsembleGenerator))]).RunGenerators(compilation);

        Assert.True(host.AskedForYaml);
    }

    /// <summary>Copies of our assemblies, so that nothing is loaded yet; Roslyn is everybody's.</summary>
    private sealed class Host() : AssemblyLoadContext(nameof(YamlLibraryTests))
    {
        public bool AskedForYaml { get; private set; }

        public IEnumerable<T> Create<T>(Type neighbour) => LoadFromAssemblyPath(neighbour.Assembly.Location).GetTypes()
            .Where(type => type.IsAssignableTo(typeof(T)) && !type.IsAbstract)
            .Select(type => (T)Activator.CreateInstance(type)!);

        protected override Assembly? Load(AssemblyName assemblyName)
        {
            AskedForYaml |= assemblyName.Name == "YamlDotNet";
            return assemblyName.Name!.StartsWith("ZkGen.", StringComparison.Ordinal)
                ? LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, $"{assemblyName.Name}.dll"))
                : null;
        }
    }
}
