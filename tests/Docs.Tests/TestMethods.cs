using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ZkGen.Docs.Tests;

/// <summary>The tests of this repository as <c>Class.Method</c>, read from the sources.</summary>
internal static class TestMethods
{
    public static IReadOnlySet<string> All { get; } = Sources.Below("tests", "*.cs").SelectMany(InFile).ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<string> InFile(string path) =>
        from method in CSharpSyntaxTree.ParseText(Repository.Read(path)).GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>()
        where method.AttributeLists.SelectMany(list => list.Attributes).Any(attribute => IsOfATest(attribute.Name.ToString()))
        let type = method.Parent as ClassDeclarationSyntax
        where type is not null
        select $"{type.Identifier}.{method.Identifier}";

    // [FactNeeding], [EngineFact] and their like.
    private static bool IsOfATest(string attribute) =>
        attribute.Contains("Fact", StringComparison.Ordinal) || attribute.Contains("Theory", StringComparison.Ordinal);
}
