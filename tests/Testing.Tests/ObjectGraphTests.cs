using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CSharp;

namespace ZkGen.Testing.Tests;

public class ObjectGraphTests
{
    private static readonly SyntaxTree Tree = CSharpSyntaxTree.ParseText("[System.Obsolete] class C;");
    private static readonly CSharpCompilation Compilation = CSharpCompilation.Create("A", [Tree], ReferenceAssemblies.Default.References);
    private static readonly INamedTypeSymbol Symbol = Compilation.GetTypeByMetadataName("C")!;

    public static TheoryData<object> Leaks =>
    [
        Compilation,
        Symbol,
        Symbol.ContainingAssembly,
        Tree,
        Tree.GetRoot(),
        Tree.GetRoot().GetLocation(),
        Location.None,
        Compilation.GetSemanticModel(Tree),
        Symbol.GetAttributes()[0],
        Symbol.DeclaringSyntaxReferences[0],
    ];

    [Theory]
    [MemberData(nameof(Leaks))]
    public void Whatever_holds_a_compilation_is_found_wherever_it_hides(object leak)
    {
        Assert.Equal($"x is a {leak.GetType()}, which must not stay in the pipeline.", ObjectGraph.FindLeak(leak, "x"));
        Assert.StartsWith("x[1] is", ObjectGraph.FindLeak(new[] { "", leak }, "x"));
        Assert.StartsWith("x[0,1] is".Replace("0,1", "1"), ObjectGraph.FindLeak(new[,] { { "", leak } }, "x"));
        Assert.StartsWith("x.value is", ObjectGraph.FindLeak(new Derived(leak), "x"));
        Assert.StartsWith("x.Item2.Item1 is", ObjectGraph.FindLeak((1, (leak, 2)), "x"));
        Assert.NotNull(ObjectGraph.FindLeak(new Dictionary<string, object> { ["a"] = leak }, "x"));
        Assert.NotNull(ObjectGraph.FindLeak(new Dictionary<object, string> { [leak] = "a" }, "x"));
        Assert.NotNull(ObjectGraph.FindLeak(new Lazy<object>(leak), "x"));
        Assert.NotNull(ObjectGraph.FindLeak(() => leak, "x"));
        Assert.NotNull(ObjectGraph.FindLeak(Enumerable.Range(0, 1).Select(_ => leak), "x"));
        Assert.NotNull(ObjectGraph.FindLeak(ImmutableDictionary<string, object>.Empty.Add("a", leak), "x"));
    }

    [Fact]
    public void A_token_is_found_by_the_tree_behind_it() =>
        Assert.NotNull(ObjectGraph.FindLeak(Tree.GetRoot().GetFirstToken(), "x"));

    [Fact]
    public void Plain_values_pass_even_in_a_circle()
    {
        var circle = new List<object?> { 1, "a", null, DateTime.Now, 1.5m, DayOfWeek.Friday, typeof(string), Guid.Empty, Tree.GetText() };
        circle.Add(circle);

        Assert.Null(ObjectGraph.FindLeak(null, "x"));
        Assert.Null(ObjectGraph.FindLeak(circle, "x"));
        Assert.Null(ObjectGraph.FindLeak(default(ImmutableArray<string>), "x"));
    }

    private abstract class Base(object value)
    {
        // Private, and of the base class: the place where a walk by properties would not look.
        private readonly object value = value;

        public override string ToString() => $"{value}";
    }

    private sealed class Derived(object value) : Base(value);
}
