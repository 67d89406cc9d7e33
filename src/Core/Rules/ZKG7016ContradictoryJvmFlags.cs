using System.Collections.Immutable;
using ZkGen.Model;

namespace ZkGen.Rules;

/// <summary>Two garbage collectors: no JVM starts with them.</summary>
public sealed class ZKG7016ContradictoryJvmFlags() : Rule(
    "ZKG7016",
    RuleSeverity.Error,
    "JVM flags contradict each other",
    "No JVM starts with '{0}' beside '{1}', because it takes one garbage collector; remove one of them")
{
    private static readonly ImmutableHashSet<string> Collectors =
        new[] { "Serial", "Parallel", "G1", "Z", "Shenandoah", "Epsilon", "ConcMarkSweep" }.Select(name => $"-XX:Use{name}GC").ToImmutableHashSet(StringComparer.Ordinal);

    public override IEnumerable<Finding> Check(EnsembleModel model)
    {
        // Of one flag the last counts: on or off.
        var chosen = ServerJvmFlag.All(model).Where(flag => Collectors.Contains(flag.Name)).GroupBy(flag => flag.Name)
            .Select(same => same.Last()).Where(flag => flag.IsOn).OrderBy(flag => flag.Place.Index).ToList();
        return from flag in chosen.Skip(1)
               select Find(flag.Place, Shown.Of(flag.Text), Shown.Of(chosen[0].Text)) with { Related = [chosen[0].Place] };
    }
}
