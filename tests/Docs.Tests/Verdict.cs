using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using ZkGen.Analyzers;
using ZkGen.Analyzers.Clients;
using ZkGen.Generator;
using ZkGen.Rules;

namespace ZkGen.Docs.Tests;

/// <summary>What the compiler and the analyzer say of an example, pasted into a project of its own.</summary>
internal sealed record Verdict(IReadOnlyList<string> CompilerErrors, IReadOnlyList<string> Findings)
{
    private static readonly ImmutableArray<MetadataReference> References =
    [
        Declarations.AttributesReference,
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetDirectoryName(path) == Path.GetDirectoryName(typeof(object).Assembly.Location))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    // What ZooKeeperNetEx has, for examples of client code.
    private const string Client = """
        namespace org.apache.zookeeper
        {
            public abstract class Watcher { }
            public class ZooKeeper
            {
                public ZooKeeper(string connectstring, int sessionTimeout, Watcher watcher) { }
            }
        }
        """;

    /// <summary>What counts on the page of a rule: an example leaves out what it is not about.</summary>
    public IReadOnlyList<string> FindingsFor(string id) =>
        [.. Findings.Where(finding => finding.StartsWith(id, StringComparison.Ordinal) || !RuleCatalogue.Get(finding.Split(':')[0]).IsAboutOmission)];

    /// <summary>The options of the compiler in a project that says nothing of warnings.</summary>
    public static CSharpCompilationOptions Options { get; } = new(OutputKind.DynamicallyLinkedLibrary);

    public static async Task<Verdict> Of(Example example, CSharpCompilationOptions? options = null, CancellationToken stop = default)
    {
        var written = CSharpCompilation.Create(
            "Example", [CSharpSyntaxTree.ParseText(example.Code, path: Example.Path), CSharpSyntaxTree.ParseText(Client)], References, options ?? Options);
        var driver = CSharpGeneratorDriver.Create(new EnsembleGenerator()).RunGeneratorsAndUpdateCompilation(written, out var compilation, out _, stop);
        Assert.Null(driver.GetRunResult().Results.Single().Exception);

        Exception? crash = null;
        var settings = new CompilationWithAnalyzersOptions(
            new([], new ProjectConfig(example.GlobalConfig)), (exception, _, _) => crash = exception, concurrentAnalysis: true, logAnalyzerExecutionTime: false);
        var findings = await compilation.WithAnalyzers([new EnsembleAnalyzer(), new ClientAnalyzer()], settings).GetAnalyzerDiagnosticsAsync(stop);
        Assert.Null(crash);
        return new(
            [.. compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(Line)],
            [.. findings.OrderBy(finding => finding.Location.SourceSpan.Start).Select(Line)]);
    }

    private static string Line(Diagnostic diagnostic) => $"{diagnostic.Id}: {diagnostic.GetMessage()}";
}
