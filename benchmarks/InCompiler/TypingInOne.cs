using ZkGen.Generator;
using static ZkGen.Benchmarks.InCompiler.Table;

namespace ZkGen.Benchmarks.InCompiler;

/// <summary>A keystroke in one declaration.</summary>
internal static class TypingInOne
{
    private const int Others = 1_000;

    public static void Run()
    {
        Head("ensembles", "ZkGen", "keystroke elsewhere", "difference", "first step", "other steps", "renders");
        foreach (var ensembles in new[] { 1, 10, 100 })
        {
            var project = Workload.Project(ensembles, Others);
            var times = Contest.Run(
                ensembles > 10 ? 60 : 150,
                new Ide(project, Workload.TypedInOne, new EnsembleGenerator()).AsContender(),
                new Ide(project, Workload.TypedElsewhere, new EnsembleGenerator()).AsContender());
            var steps = Steps.Of(new Ide(project, Workload.TypedInOne, new EnsembleGenerator(), tracksSteps: true).Type());
            Row(
                Count(ensembles), Milliseconds(times[0]), Milliseconds(times[1]), Milliseconds(times[0] - times[1]),
                steps.First, steps.Others, Count(steps.Renders));
        }
    }
}
