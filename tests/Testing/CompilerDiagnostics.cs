namespace Microsoft.CodeAnalysis.Testing;

/// <summary>The compiler's own diagnostics that a test has to expect.</summary>
public enum CompilerDiagnostics
{
    None,
    Errors,
    Warnings,
    Suggestions,
    All,
}
