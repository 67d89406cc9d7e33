using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using ZkGen.Analyzers;
using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests;

/// <summary>The analyzer on declarations with markup.</summary>
internal static partial class Verify
{
    /// <summary>
    /// Each marked finding is there, at exactly its span, and no other: of the rule that the test file is named after, of those that the sources name, and of
    /// all errors. What else may be advised is another file's matter; that no two rules complain of one thing is shown by the bad models of Core.Tests.
    /// </summary>
    public static Task FindingsAsync(string source, [CallerFilePath] string test = "") => FindingsAsync([source], test);

    /// <inheritdoc cref="FindingsAsync(string, string)"/>
    public static Task FindingsAsync(string[] sources, [CallerFilePath] string test = "") => RunAsync(new CSharpAnalyzerTest<EnsembleAnalyzer>(), sources, test);

    /// <summary>As <see cref="FindingsAsync(string, string)"/>, in a project for this version of Kubernetes.</summary>
    public static Task FindingsForAsync(string kubernetesVersion, string source, [CallerFilePath] string test = "") =>
        RunAsync(new CSharpAnalyzerTest<EnsembleAnalyzer>(), [source], test, $"build_property.ZkGenKubernetesVersion = {kubernetesVersion}\n");

    /// <summary>As <see cref="FindingsAsync(string, string)"/>, in code that does not compile.</summary>
    public static Task FindingsInBrokenCodeAsync(string source, [CallerFilePath] string test = "") => FindingsInBrokenCodeAsync([source], test);

    /// <inheritdoc cref="FindingsInBrokenCodeAsync(string, string)"/>
    public static Task FindingsInBrokenCodeAsync(string[] sources, [CallerFilePath] string test = "") =>
        RunAsync(new CSharpAnalyzerTest<EnsembleAnalyzer> { CompilerDiagnostics = CompilerDiagnostics.None }, sources, test);

    /// <summary>The one finding of a valid declaration with this message, at the markup <c>{|#0:…|}</c>.</summary>
    public static Task MessageAsync(string source, string id, string message, [CallerFilePath] string test = "")
    {
        var run = new CSharpAnalyzerTest<EnsembleAnalyzer>();
        var rule = Descriptors.All.Single(descriptor => descriptor.Id == id);
        run.ExpectedDiagnostics.Add(new DiagnosticResult(rule).WithLocation(0).WithMessage(message).WithOptions(DiagnosticOptions.IgnoreAdditionalLocations));
        return RunAsync(run, [source], test);
    }

    /// <summary>The answer of this key gives the fixed source, one by one and for all at once.</summary>
    public static Task FixAsync<TCodeFix>(string source, string fixedSource, string? key = null, [CallerFilePath] string test = "")
        where TCodeFix : CodeFixProvider, new() =>
        RunAsync(new CSharpCodeFixTest<EnsembleAnalyzer, TCodeFix> { FixedCode = fixedSource, CodeFixEquivalenceKey = key }, [source], $"{fixedSource} {test}");

    /// <summary>As <see cref="FindingsAsync(string, string)"/>, in a project that does not import the targets.</summary>
    public static Task FindingsWithoutTargetsAsync(string source, [CallerFilePath] string test = "") =>
        RunAsync(new CSharpAnalyzerTest<EnsembleAnalyzer>(), [source], test, "", hasTargets: false);

    /// <param name="test">The file of the test, and what else names rules.</param>
    private static Task RunAsync(AnalyzerTest run, string[] sources, string test, string properties = "", bool hasTargets = true)
    {
        run.TestState.AnalyzerConfigFiles.Add(
            ("/.globalconfig", $"is_global = true\n{(hasTargets ? "build_property.ZkGenTargets = true\n" : "")}{properties}"));
        foreach (var source in sources)
            run.TestState.Sources.Add(source);

        var ids = Id().Matches($"{test} {string.Join(' ', sources)}").Select(match => match.Value).ToHashSet(StringComparer.Ordinal);
        Assert.NotEmpty(ids);
        run.DisabledDiagnostics.AddRange(Descriptors.All
            .Where(rule => rule.DefaultSeverity != DiagnosticSeverity.Error && !ids.Contains(rule.Id))
            .Select(rule => rule.Id));
        run.TestState.AdditionalReferences.Add(Declarations.AttributesReference);
        return run.RunAsync();
    }

    [GeneratedRegex(@"ZKG\d{4}")]
    private static partial Regex Id();
}
