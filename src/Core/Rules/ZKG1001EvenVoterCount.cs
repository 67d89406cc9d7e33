using ZkGen.Model;
using ZkGen.Settings;

namespace ZkGen.Rules;

/// <summary>An even number of voters tolerates no more failures than the odd number below it, and one more server can fail.</summary>
public sealed class ZKG1001EvenVoterCount() : Rule(
    "ZKG1001",
    RuleSeverity.Warning,
    "The number of voters is even",
    "{0} voters tolerate {1}, as {2} would: a majority of {0} is {3}; use {4}")
{
    /// <summary>Names of what the code fix gets.</summary>
    public const string More = "More";
    public const string Fewer = "Fewer";

    private const string Oracle = "oraclePath";

    public override IEnumerable<Finding> Check(EnsembleModel model)
    {
        if (!model.Servers.Or(EnsemblePlan.DefaultServers).TryGet(out var voters) || voters % 2 != 0 || voters is < 2 or > Quorum.MaxServers)
            yield break;

        // An oracle lets one of two go on alone; it may be what is half typed.
        if (voters == 2 && model.ZooCfgSettings.Any(setting => DeclaredSetting.Trim(setting.Key.ValueOr(Oracle)) == Oracle))
            yield break;

        var (more, fewer) = (Text(voters + 1), Text(voters - 1));
        // A single server is no cure for two: it is worse at being down for maintenance.
        var offersFewer = voters > 2;
        var failures = Quorum.ToleratedFailures(voters) switch { 0 => "no failure", 1 => "1 failure", var n => $"{Text(n)} failures" };
        yield return Find(EnsembleModel.At(nameof(model.Servers)), Text(voters), failures, fewer, Text(Quorum.Size(voters)), offersFewer ? $"{fewer} or {more}" : more) with
        {
            Data = offersFewer ? [(More, more), (Fewer, fewer)] : [(More, more)],
        };
    }
}
