using Microsoft.CodeAnalysis;
using ZkGen.Generator;
using static ZkGen.Benchmarks.InCompiler.Table;

namespace ZkGen.Benchmarks.InCompiler;

/// <summary>A keystroke in a file that has nothing to do with ensembles.</summary>
internal static class Typing
{
    private const int Others = 1_000;

    public static void Run()
    {
        Head("ensembles", "ZkGen", "empty generator", "ratio", "no generator", "first step", "other steps", "renders");
        foreach (var ensembles in new[] { 0, 1, 10, 100 })
        {
            var project = Workload.Project(ensembles, Others);
            var times = Contest.Run(ensembles > 10 ? 60 : 150, Contender(new EnsembleGenerator()), Contender(new EmptyGenerator()), Contender(null));
            var steps = Steps.Of(new Ide(project, Workload.TypedElsewhere, new EnsembleGenerator(), tracksSteps: true).Type());
            Row(
                Count(ensembles), Milliseconds(times[0]), Milliseconds(times[1]), Ratio(times[0], times[1]), Milliseconds(times[2]),
                steps.First, steps.Others, Count(steps.Renders));

            Contender Contender(IIncrementalGenerator? generator) => new Ide(project, Workload.TypedElsewhere, generator).AsContender();
        }
    }
}
