using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace Microsoft.CodeAnalysis.CSharp.Testing;

/// <summary>What is generated compiles, is exactly what is expected, and is not made again when nothing has changed.</summary>
public class CSharpSourceGeneratorTest<TGenerator> : AnalyzerTest
    where TGenerator : IIncrementalGenerator, new()
{
    protected override IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers() => [];

    protected override IEnumerable<Type> GetSourceGenerators() => [typeof(TGenerator)];

    private protected override async Task RunImplAsync(CancellationToken cancellationToken)
    {
        var state = ProcessMarkup(TestState);
        var generated = (await VerifyStateAsync(state, Verifier, cancellationToken)).Generated!;
        generated.VerifyOutputsCached();
        if (TestBehaviors.HasFlag(TestBehaviors.SkipGeneratedSourcesCheck))
            return;

        var expected = state.GeneratedSources.ToDictionary(file => file.filename, file => file.content.ToString());
        var actual = generated.Result.GeneratedTrees.ToDictionary(tree => tree.FilePath, tree => tree.ToString());
        Verifier.EqualText(Names(expected), Names(actual), "The generated files are not those expected.");
        foreach (var (path, text) in expected)
            Verifier.EqualText(text, actual[path], $"{path} is not generated as expected.");
    }

    private static string Names(Dictionary<string, string> files) => string.Join('\n', files.Keys.Order(StringComparer.Ordinal));
}
