using ZkGen.Model;

namespace ZkGen.Rules;

/// <summary>One server: what a developer's cluster wants, and what cannot grow.</summary>
public sealed class ZKG1006SingleServer() : Rule(
    "ZKG1006",
    RuleSeverity.Info,
    "There is a single server",
    "1 server tolerates no failure and each restart is an outage; it cannot be grown to 3 by an update without losing its data, because two empty servers would outvote it; begin with 3")
{
    public override IEnumerable<Finding> Check(EnsembleModel model)
    {
        if (model.Servers == 1)
            yield return Find(EnsembleModel.At(nameof(model.Servers)));
    }
}
