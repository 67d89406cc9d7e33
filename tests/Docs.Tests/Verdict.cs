using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using ZkGen.Analyzers;
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

    /// <summary>What counts on the page of a rule: an example leaves out what it is not about.</summary>
    public IReadOnlyList<string> FindingsFor(string id) =>
        [.. Findings.Where(finding => finding.StartsWith(id, StringComparison.Ordinal) || !RuleCatalogue.Get(finding.Split(':')[0]).IsAboutOmission)];

    public static async Task<Verdict> Of(Example example)
    {
        var compilation = CSharpCompilation.Create(
            "Example", [CSharpSyntaxTree.ParseText(example.Code)], References, new(OutputKind.DynamicallyLinkedLibrary));
        var findings = await compilation.WithAnalyzers([new EnsembleAnalyzer()], new AnalyzerOptions([], new ProjectConfig(example.GlobalConfig))).GetAnalyzerDiagnosticsAsync();
        return new(
            [.. compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(Line)],
            [.. findings.OrderBy(finding => finding.Location.SourceSpan.Start).Select(Line)]);
    }

    private static string Line(Diagnostic diagnostic) => $"{diagnostic.Id}: {diagnostic.GetMessage()}";
}
