using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ZkGen.Benchmarks.InCompiler;

/// <summary>What the SDK that built this program brings: the framework that users compile against, and the analyzers that are on by default.</summary>
internal static class Sdk
{
    public static ImmutableArray<MetadataReference> Framework =>
        [.. Directory.GetFiles(HostCompiler.Option("ZkGen.TargetingPack"), "*.dll").Select(path => MetadataReference.CreateFromFile(path))];

    /// <summary>Microsoft.CodeAnalysis.NetAnalyzers.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> Analyzers { get; } =
    [
        .. from name in new[] { "Microsoft.CodeAnalysis.NetAnalyzers", "Microsoft.CodeAnalysis.CSharp.NetAnalyzers" }
           let file = new AnalyzerFileReference(Path.Combine(AnalyzerFolder, $"{name}.dll"), new Loader())
           from analyzer in file.GetAnalyzers(LanguageNames.CSharp)
           select analyzer,
    ];

    /// <summary>Their severities in a project that says nothing of them.</summary>
    public static ImmutableDictionary<string, ReportDiagnostic> Severities
    {
        get
        {
            var path = Path.Combine(AnalyzerFolder, "build", "config", "analysislevel_10_default.globalconfig");
            var set = AnalyzerConfigSet.Create(ImmutableArray.Create(AnalyzerConfig.Parse(File.ReadAllText(path), path)));
            return set.GlobalConfigOptions.TreeOptions;
        }
    }

    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath) => AssemblyLoadContext.Default.LoadFromAssemblyPath(fullPath);
    }

    private static string AnalyzerFolder => Path.Combine(HostCompiler.Sdk, "Sdks", "Microsoft.NET.Sdk", "analyzers");
}
