using ZkGen.Model;

namespace ZkGen.Rules;

/// <summary>A port that neither ZooKeeper nor Kubernetes takes.</summary>
public sealed class ZKG2012PortOutOfRange : Rule
{
    public override string Id => "ZKG2012";

    public override string Title => "A port is out of range";

    public override string Message => "{0} {1} is no port from 1 to 65535: ZooKeeper and the API server refuse it; choose another";

    public override RuleSeverity Severity => RuleSeverity.Error;

    public override bool IsAcceptable => false;

    // Without its AdminServer a server runs: ZKG2004.
    public override IEnumerable<Finding> Check(EnsembleModel model) =>
        from port in ListeningPort.OfServices(model)
        where port.IsDeclared && !port.IsInRange
        select Find(port.Place, port.Place.ToString(), Text(port.Number));
}
