using ZkGen.Model;

namespace ZkGen.Rules;

/// <summary>A number of servers that no list of <c>server.N</c> lines can be written for.</summary>
public sealed class ZKG1002ServerCountOutOfRange() : Rule(
    "ZKG1002",
    RuleSeverity.Error,
    "The number of servers is out of range",
    "Servers is {0}; an ensemble has 1 to {1} servers, because ZooKeeper's documentation allows myid 1 to {1}; use 3 or 5")
{
    public override bool IsAcceptable => false;

    public override IEnumerable<Finding> Check(EnsembleModel model)
    {
        if (model.Servers.TryGet(out var servers) && servers is < 1 or > Quorum.MaxServers)
            yield return Find(EnsembleModel.At(nameof(model.Servers)), Text(servers), Text(Quorum.MaxServers));
    }
}
