using ZkGen.Model;

namespace ZkGen.Rules;

/// <summary>A port that neither ZooKeeper nor Kubernetes takes.</summary>
public sealed class ZKG2012PortOutOfRange() : Rule(
    "ZKG2012",
    RuleSeverity.Error,
    "A port is out of range",
    "{0} {1} is no port from 1 to 65535: ZooKeeper and the API server refuse it; choose another")
{
    public override bool IsAcceptable => false;

    // Without its AdminServer a server runs: ZKG2004.
    public override IEnumerable<Finding> Check(EnsembleModel model) =>
        from port in ListeningPort.OfServices(model)
        where port.IsDeclared && !port.IsInRange
        select Find(port.Place, port.Place.ToString(), Text(port.Number));
}
