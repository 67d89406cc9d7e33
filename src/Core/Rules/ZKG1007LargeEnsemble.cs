using ZkGen.Model;

namespace ZkGen.Rules;

/// <summary>More voters than anybody runs: each makes writes slower.</summary>
public sealed class ZKG1007LargeEnsemble() : Rule(
    "ZKG1007",
    RuleSeverity.Info,
    "There are many voters",
    "{0} voters make each write wait for {1} of them; {2} are the most that are usual, and tolerate {3} failures; use {2} or fewer")
{
    private const int Usual = 7;

    public override IEnumerable<Finding> Check(EnsembleModel model)
    {
        // Even and impossible numbers have rules of their own.
        if (model.Servers.TryGet(out var voters) && voters % 2 != 0 && voters is > Usual and <= Quorum.MaxServers)
            yield return Find(EnsembleModel.At(nameof(model.Servers)), Text(voters), Text(Quorum.Size(voters)), Text(Usual), Text(Quorum.ToleratedFailures(Usual)));
    }
}
