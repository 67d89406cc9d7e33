using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace ZkGen.Hostile.Tests.Support;

/// <summary>Sources as a project: one list of references for all.</summary>
internal static class Project
{
    public static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp13, DocumentationMode.Diagnose);

    private static readonly CSharpCompilation Empty = CSharpCompilation.Create(
        "Declared",
        [Parse(Declarations.Values.Constants, "Constants.cs")],
        [.. References()],
        new(OutputKind.DynamicallyLinkedLibrary, concurrentBuild: false, allowUnsafe: true));

    public static Compilation Of(IEnumerable<string> sources) =>
        Empty.AddSyntaxTrees(sources.Select((source, i) => Parse(source, $"Source{i}.cs")));

    private static SyntaxTree Parse(string source, string path) => CSharpSyntaxTree.ParseText(source, ParseOptions, path, Encoding.UTF8);

    private static ImmutableArray<MetadataReference> References()
    {
        var runtime = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        string[] names = ["System.Private.CoreLib", "System.Runtime", "System.Console", "System.Collections", "System.Linq", "netstandard"];
        return [.. names.Select(name => MetadataReference.CreateFromFile(Path.Combine(runtime, $"{name}.dll"))), Shared.Declarations.AttributesReference];
    }
}
