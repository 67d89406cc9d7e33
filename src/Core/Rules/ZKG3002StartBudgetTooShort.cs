using ZkGen.Model;

namespace ZkGen.Rules;

/// <summary>A startup probe that gives up while a large database is still being loaded: the container would be restarted for ever.</summary>
public sealed class ZKG3002StartBudgetTooShort() : ProbeBudgetRule(
    "ZKG3002",
    RuleSeverity.Warning,
    "The startup probe gives up too early",
    "The startup probe gives up after {0} s, and a server whose data fill its heap of {1} MiB may take {2} s to start; use FailureThreshold = {3}")
{
    // Measured on an idle machine: 0.8 to 2.2 s from the container's start to the first answer, and 400 MB of data in 3 s. A fifth and a sixth of that speed is left for a Pod whose CPU is
    // limited, on a node that starts others too. The data are in the heap, so they are no larger.
    private const long SecondsForTheJvm = 10;
    private const long MegabytesASecond = 20;

    public override IEnumerable<Finding> Check(EnsembleModel model)
    {
        if (model.StartupProbe is not { SecondsFromStartToVerdict: { } budget } probe || new ServerMemory(model).Heap is not { } memory)
            yield break;

        var heap = memory.Bytes / JavaMemory.MiB;
        var need = SecondsForTheJvm + ((heap + MegabytesASecond - 1) / MegabytesASecond);
        if (budget < need)
            yield return Find(new(DeclaredProbe.Startup, probe), probe.FailuresFor(need - (budget - probe.SecondsToVerdict!.Value))!.Value, Text(budget), Text(heap), Text(need));
    }
}
