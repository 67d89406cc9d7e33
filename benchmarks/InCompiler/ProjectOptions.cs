using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ZkGen.Benchmarks.InCompiler;

/// <summary>What the compiler is told of a project that imports the package's targets, and says nothing else.</summary>
internal sealed class ProjectOptions : AnalyzerConfigOptionsProvider
{
    public static ProjectOptions Instance { get; } = new();

    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(new() { ["build_property.ZkGenTargets"] = "true" });

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Options([]);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Options([]);

    private sealed class Options(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
