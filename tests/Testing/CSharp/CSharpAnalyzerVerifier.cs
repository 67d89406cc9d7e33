using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace Microsoft.CodeAnalysis.CSharp.Testing;

public class CSharpAnalyzerVerifier<TAnalyzer> : AnalyzerVerifier<CSharpAnalyzerTest<TAnalyzer>>
    where TAnalyzer : DiagnosticAnalyzer, new();
