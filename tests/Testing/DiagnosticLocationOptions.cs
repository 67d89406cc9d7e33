namespace Microsoft.CodeAnalysis.Testing;

[Flags]
public enum DiagnosticLocationOptions
{
    None = 0,

    /// <summary>Only the start of the span is compared.</summary>
    IgnoreLength = 1,

    /// <summary>The start line is the number of a <c>{|#0:…|}</c> in the markup.</summary>
    InterpretAsMarkupKey = 2,
}
