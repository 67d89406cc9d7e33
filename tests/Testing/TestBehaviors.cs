namespace Microsoft.CodeAnalysis.Testing;

[Flags]
public enum TestBehaviors
{
    None = 0,

    /// <summary>The analyzer speaks about generated code on purpose.</summary>
    SkipGeneratedCodeCheck = 1,

    /// <summary>What <c>#pragma warning disable</c> does is not checked.</summary>
    SkipSuppressionCheck = 2,

    /// <summary>What generators write need not be expected.</summary>
    SkipGeneratedSourcesCheck = 4,
}
