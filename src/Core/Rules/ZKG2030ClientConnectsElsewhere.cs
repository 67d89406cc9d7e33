using ZkGen.Clients;
using ZkGen.Model;

namespace ZkGen.Rules;

/// <summary>A connection string in an application that names a server or a port which the ensemble does not have.</summary>
public sealed class ZKG2030ClientConnectsElsewhere() : Rule(
    "ZKG2030",
    RuleSeverity.Warning,
    "A client connects to what the ensemble does not have",
    "'{0}' is not of {1}, because {2}: the client never connects there; use its ConnectionString")
{
    /// <summary>Name of what the code fix gets: the path behind the servers.</summary>
    public const string Chroot = "Chroot";

    public override bool IsAcceptable => false;

    public Finding? Check(EnsembleConstants ensemble, ConnectionString text)
    {
        if (ensemble.FirstStranger(text) is not { } stranger)
            return null;

        var shown = stranger.Port is { } port ? $"{stranger.Host}:{Text(port)}" : stranger.Host;
        var reason = stranger.Expected is { } expected ? $"its port is {Text(expected)}" : $"it has {Text(ensemble.Servers.Length)} server{(ensemble.Servers.Length == 1 ? "" : "s")} and none of that name";
        return Find(Place.Declaration, Shown.Of(shown), ensemble.Class, reason) with { Data = [(Chroot, text.Chroot), (EnsembleConstants.ClassData, ensemble.Class)] };
    }
}
