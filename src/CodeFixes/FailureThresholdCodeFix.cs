using System.Collections.Immutable;
using ZkGen.Model;
using ZkGen.Rules;

namespace ZkGen.CodeFixes;

/// <summary>Gives a probe more time by the number of failures: how often it asks, and how long it waits, stays.</summary>
public abstract class FailureThresholdCodeFix(string id) : DeclarationCodeFix(id)
{
    protected sealed override IEnumerable<Answer> Answers(ImmutableDictionary<string, string?> data)
    {
        if (data.TryGetValue(ProbeBudgetRule.FailureThreshold, out var failures) && failures is not null)
            yield return new(nameof(Probe.FailureThreshold), $"Use FailureThreshold = {failures}", new Edit.Set(nameof(Probe.FailureThreshold), failures));
    }
}
