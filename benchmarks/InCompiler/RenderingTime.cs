using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using ZkGen.Model;
using ZkGen.Reading;
using ZkGen.Rendering;
using ZkGen.Shared;
using static ZkGen.Benchmarks.InCompiler.Table;

namespace ZkGen.Benchmarks.InCompiler;

/// <summary>A bundle from its model, and YamlDotNet's emitter fed with the events of the bundle's YAML.</summary>
internal static class RenderingTime
{
    private const int Repetitions = 50;

    private static readonly EmitterSettings Settings = new(
        bestIndent: 2, bestWidth: int.MaxValue, isCanonical: false, maxSimpleKeyLength: 1024, skipAnchorName: false, indentSequences: false, newLine: "\n");

    public static void Run()
    {
        Head("bundle", "rendering", "YamlDotNet's emitter", "ratio");
        foreach (var sample in new[] { "TutorialZooKeeper", "OrdersZooKeeper" })
        {
            var model = Model(Repository.Read($"src/Sample/{sample}.cs"));
            var events = Bundle.Render(model).Artifacts.Where(file => file.Path.EndsWith(".yaml", StringComparison.Ordinal)).Select(file => Events(file.Text)).ToList();
            var times = Contest.Run(60, Repeated(() => Bundle.Render(model)), Repeated(() => events.ForEach(Emit)));
            Row(sample, Microseconds(times[0] / Repetitions), Microseconds(times[1] / Repetitions), Ratio(times[0], times[1]));
        }
    }

    private static Contender Repeated(Action action) => new(() => () =>
    {
        for (var i = 0; i < Repetitions; i++)
            action();
    });

    private static EnsembleModel Model(string source)
    {
        var project = Workload.Project(0, 0).AddSyntaxTrees(CSharpSyntaxTree.ParseText(source));
        var type = (INamedTypeSymbol)project.GetSymbolsWithName(name => name.EndsWith("ZooKeeper", StringComparison.Ordinal), SymbolFilter.Type).Single();
        return DeclarationReader.Read(type, default)!.Model;
    }

    private static List<ParsingEvent> Events(string yaml)
    {
        var parser = new Parser(new StringReader(yaml));
        var events = new List<ParsingEvent>();
        while (parser.MoveNext())
            events.Add(parser.Current!);
        return events;
    }

    private static void Emit(List<ParsingEvent> events)
    {
        var emitter = new Emitter(new StringWriter(CultureInfo.InvariantCulture), Settings);
        events.ForEach(emitter.Emit);
    }
}
