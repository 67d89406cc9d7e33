using ZkGen.Model;

namespace ZkGen.Rules;

/// <summary>A rule about the time that a probe gives a server; more failures make it longer.</summary>
public abstract class ProbeBudgetRule(string id, RuleSeverity severity, string title, string message) : Rule(id, severity, title, message)
{
    /// <summary>Name of what the code fix gets: the least number of failures that is enough.</summary>
    public const string FailureThreshold = nameof(FailureThreshold);

    /// <summary>A finding where the number of failures stands, or what else makes the time short.</summary>
    /// <param name="failures">The number that is enough, also the message's last argument.</param>
    private protected Finding Find(DeclaredProbe declared, long failures, params string[] arguments)
    {
        var property = declared.Probe.FailureThreshold.IsUnset && declared.Probe.PeriodSeconds.IsSet ? nameof(Probe.PeriodSeconds) : nameof(Probe.FailureThreshold);
        return Find(declared.At(property), [.. arguments, Text(failures)]) with
        {
            Data = failures <= int.MaxValue ? [(FailureThreshold, Text(failures))] : [],
        };
    }
}
