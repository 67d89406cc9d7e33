namespace Microsoft.CodeAnalysis.Testing;

/// <summary>One-line tests; a test class of one's own brings references and options along.</summary>
public class AnalyzerVerifier<TTest>
    where TTest : AnalyzerTest, new()
{
    /// <summary>Of the only rule there is, or the only one that the fix is for.</summary>
    public static DiagnosticResult Diagnostic() => new TTest().Expect(null);

    public static DiagnosticResult Diagnostic(string diagnosticId) => new TTest().Expect(diagnosticId);

    public static DiagnosticResult Diagnostic(DiagnosticDescriptor descriptor) => new(descriptor);

    public static Task VerifyAnalyzerAsync(string source, params DiagnosticResult[] expected)
    {
        var test = new TTest { TestCode = source };
        test.ExpectedDiagnostics.AddRange(expected);
        return test.RunAsync();
    }
}
