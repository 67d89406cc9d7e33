using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using ZkGen.Analyzers;
using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests;

/// <summary>The analyzer on declarations with markup.</summary>
internal static class Verify
{
    /// <summary>Each marked finding is there, at exactly its span, and no other.</summary>
    public static Task FindingsAsync(params string[] sources) => RunAsync(new CSharpAnalyzerTest<EnsembleAnalyzer>(), sources);

    /// <summary>As <see cref="FindingsAsync"/>, in a project for this version of Kubernetes.</summary>
    public static Task FindingsForAsync(string kubernetesVersion, string source)
    {
        var test = new CSharpAnalyzerTest<EnsembleAnalyzer>();
        return RunAsync(test, [source], $"build_property.ZkGenKubernetesVersion = {kubernetesVersion}\n");
    }

    /// <summary>As <see cref="FindingsAsync"/>, in code that does not compile.</summary>
    public static Task FindingsInBrokenCodeAsync(params string[] sources) =>
        RunAsync(new CSharpAnalyzerTest<EnsembleAnalyzer> { CompilerDiagnostics = CompilerDiagnostics.None }, sources);

    /// <summary>The one finding of a valid declaration with this message, at the markup <c>{|#0:…|}</c>.</summary>
    public static Task MessageAsync(string source, string id, string message)
    {
        var test = new CSharpAnalyzerTest<EnsembleAnalyzer>();
        var rule = Descriptors.All.Single(descriptor => descriptor.Id == id);
        test.ExpectedDiagnostics.Add(new DiagnosticResult(rule).WithLocation(0).WithMessage(message).WithOptions(DiagnosticOptions.IgnoreAdditionalLocations));
        return RunAsync(test, [source]);
    }

    /// <summary>The answer of this key gives the fixed source, one by one and for all at once.</summary>
    public static Task FixAsync<TCodeFix>(string source, string fixedSource, string? key = null)
        where TCodeFix : CodeFixProvider, new()
    {
        var test = new CSharpCodeFixTest<EnsembleAnalyzer, TCodeFix> { FixedCode = fixedSource, CodeFixEquivalenceKey = key };
        return RunAsync(test, [source]);
    }

    /// <summary>As <see cref="FindingsAsync"/>, in a project that does not import the targets.</summary>
    public static Task FindingsWithoutTargetsAsync(string source) => RunAsync(new CSharpAnalyzerTest<EnsembleAnalyzer>(), [source], "", hasTargets: false);

    private static Task RunAsync(AnalyzerTest test, string[] sources, string properties = "", bool hasTargets = true)
    {
        test.TestState.AnalyzerConfigFiles.Add(
            ("/.globalconfig", $"is_global = true\n{(hasTargets ? "build_property.ZkGenTargets = true\n" : "")}{properties}"));
        foreach (var source in sources)
            test.TestState.Sources.Add(source);

        test.TestState.AdditionalReferences.Add(Declarations.AttributesReference);
        return test.RunAsync();
    }
}
