namespace Microsoft.CodeAnalysis.Testing;

/// <summary>A project as a test writes it down, and what is expected of it.</summary>
public sealed class SolutionState
{
    internal const string DefaultPath = "/0/Test0.cs";

    public SourceFileList Sources { get; } = new("/0/Test", "cs");

    public SourceFileCollection GeneratedSources { get; } = [];

    public SourceFileCollection AdditionalFiles { get; } = [];

    public SourceFileCollection AnalyzerConfigFiles { get; } = [];

    public MetadataReferenceCollection AdditionalReferences { get; } = [];

    public List<DiagnosticResult> ExpectedDiagnostics { get; } = [];

    public ReferenceAssemblies? ReferenceAssemblies { get; set; }

    public OutputKind? OutputKind { get; set; }

    internal bool IsEmpty => Sources.Count + AdditionalFiles.Count + AnalyzerConfigFiles.Count + ExpectedDiagnostics.Count == 0;

    internal SolutionState Copy() => new SolutionState().Inherit(this, expectations: true);

    /// <summary>Whatever this state does not say is as in the other one.</summary>
    internal SolutionState InheritFrom(SolutionState other) => Copy().Inherit(other, expectations: false);

    private SolutionState Inherit(SolutionState other, bool expectations)
    {
        Fill(Sources, other.Sources);
        Fill(AdditionalFiles, other.AdditionalFiles);
        Fill(AnalyzerConfigFiles, other.AnalyzerConfigFiles);
        Fill(AdditionalReferences, other.AdditionalReferences);
        ReferenceAssemblies ??= other.ReferenceAssemblies;
        OutputKind ??= other.OutputKind;
        if (expectations)
        {
            Fill(GeneratedSources, other.GeneratedSources);
            Fill(ExpectedDiagnostics, other.ExpectedDiagnostics);
        }

        return this;
    }

    private static void Fill<T>(List<T> list, List<T> other)
    {
        if (list.Count == 0)
            list.AddRange(other);
    }
}
