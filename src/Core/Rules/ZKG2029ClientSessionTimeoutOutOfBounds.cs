using ZkGen.Clients;
using ZkGen.Model;

namespace ZkGen.Rules;

/// <summary>A session timeout in an application that the servers do not grant: they answer with the nearer bound, and no error.</summary>
public sealed class ZKG2029ClientSessionTimeoutOutOfBounds() : Rule(
    "ZKG2029",
    RuleSeverity.Warning,
    "A client asks for a session timeout that is not granted",
    "The servers of {0} grant {2} ms where a client asks for {1}, because their {3} is {2}, and say so to nobody; ask for a timeout within their bounds, or change these")
{
    /// <summary>Name of what the code fix gets: the constant of the bound.</summary>
    public const string Bound = "Bound";

    public override bool IsAcceptable => false;

    public Finding? Check(EnsembleConstants ensemble, int timeout) =>
        timeout < ensemble.MinSessionTimeout ? Find(ensemble, timeout, ensemble.MinSessionTimeout.Value, "minSessionTimeout", "MinSessionTimeoutMilliseconds")
        : timeout > ensemble.MaxSessionTimeout ? Find(ensemble, timeout, ensemble.MaxSessionTimeout.Value, "maxSessionTimeout", "MaxSessionTimeoutMilliseconds")
        : null;

    private Finding Find(EnsembleConstants ensemble, int timeout, int bound, string key, string constant) =>
        Find(Place.Declaration, ensemble.Class, Text(timeout), Text(bound), key) with { Data = [(Bound, constant), (EnsembleConstants.ClassData, ensemble.Class)] };
}
