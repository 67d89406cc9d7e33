extern alias Attributes;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using ZkGen.Shared;

namespace ZkGen.Benchmarks.InCompiler;

/// <summary>A project: so many ensembles, each the sample's production one under a name of its own, among so many other files.</summary>
internal static class Workload
{
    private static readonly string Sample = Repository.Read("src/Sample/OrdersZooKeeper.cs");

    public static CSharpCompilation Project(int ensembles, int others) => CSharpCompilation.Create(
        "Project",
        [.. Enumerable.Range(0, ensembles).Select(i => Parse($"Ensemble{i}.cs", Ensemble(i))), .. Enumerable.Range(0, others).Select(i => Parse(OtherPath(i), Other(i, 0)))],
        [.. Sdk.Framework, MetadataReference.CreateFromFile(typeof(Attributes::ZkGen.ZooKeeperEnsembleAttribute).Assembly.Location)],
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, concurrentBuild: false, specificDiagnosticOptions: Sdk.Severities));

    public static string Ensemble(int number) =>
        Sample.Replace("\"orders\"", $"\"orders-{number}\"").Replace("OrdersZooKeeper", $"Orders{number}ZooKeeper");

    /// <summary>The project after a keystroke in a method of another file.</summary>
    public static CSharpCompilation TypedElsewhere(CSharpCompilation project, int keystroke) => Edited(project, OtherPath(0), Other(0, keystroke));

    /// <summary>The project after an edit of a declaration.</summary>
    public static CSharpCompilation TypedInOne(CSharpCompilation project, int keystroke) =>
        Edited(project, "Ensemble0.cs", Ensemble(0).Replace("TickTime = 2000", $"TickTime = {2001 + (keystroke % 2)}"));

    private static CSharpCompilation Edited(CSharpCompilation project, string path, string text)
    {
        var old = project.SyntaxTrees.Single(tree => tree.FilePath == path);
        var tree = old.WithChangedText(SourceText.From(text, Encoding.UTF8));
        return project.ReplaceSyntaxTree(old, tree);
    }

    private static SyntaxTree Parse(string path, string text) => CSharpSyntaxTree.ParseText(SourceText.From(text, Encoding.UTF8), path: path);

    private static string OtherPath(int number) => $"Order{number}.cs";

    private static string Other(int number, int keystroke) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;

        namespace Shop.Orders;

        /// <summary>An order of its kind.</summary>
        public sealed class Order{{number}}(string customer, decimal discount)
        {
            private readonly List<(string Article, int Count, decimal Price)> lines = [];

            public string Customer { get; } = customer;

            [Obsolete("Use Total.")]
            public decimal Sum => Total;

            public decimal Total => lines.Sum(line => line.Count * line.Price) * (1 - discount);

            public void Add(string article, int count, decimal price)
            {
                if (count <= 0)
                    throw new ArgumentOutOfRangeException(nameof(count), count, "{{keystroke}}");

                lines.Add((article, count, price));
            }

            public IEnumerable<string> Print()
            {
                yield return $"Order of {Customer}";
                foreach (var (article, count, price) in lines.OrderBy(line => line.Article, StringComparer.Ordinal))
                    yield return $"{count} x {article}: {count * price}";
                yield return Total.ToString(System.Globalization.CultureInfo.InvariantCulture);
            }

            public Order{{number}} Copy()
            {
                var copy = new Order{{number}}(Customer, discount);
                foreach (var line in lines)
                    copy.lines.Add(line);
                return copy;
            }
        }
        """;
}
