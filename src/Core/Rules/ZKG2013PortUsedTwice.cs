using ZkGen.Model;

namespace ZkGen.Rules;

/// <summary>Two listeners of a server on one port.</summary>
public sealed class ZKG2013PortUsedTwice() : Rule(
    "ZKG2013",
    RuleSeverity.Error,
    "A port is used twice",
    "{0} and {1} are both {2}: a server can listen only once on a port; give each its own")
{
    public override bool IsAcceptable => false;

    public override IEnumerable<Finding> Check(EnsembleModel model) =>
        from same in ListeningPort.All(model).Where(port => port.IsInRange).GroupBy(port => port.Number)
        let ports = same.OrderBy(port => port.IsDeclared).ToList()
        where ports.Count > 1
        let last = ports[ports.Count - 1]
        where last.IsDeclared
        let first = ports[0]
        select Find(last.Place, first.Name, last.Name, Text(same.Key)) with { Related = first.IsDeclared ? [first.Place] : [] };
}
