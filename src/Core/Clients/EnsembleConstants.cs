using System.Collections.Immutable;

namespace ZkGen.Clients;

/// <summary>An ensemble as its generated constants show it: all that is known of one that another project declares.</summary>
/// <param name="Class">The full name of its class.</param>
/// <param name="Servers">Host and port of each server.</param>
/// <param name="ClientService">Host and port of the client Service.</param>
public sealed record EnsembleConstants(
    string Class,
    ImmutableArray<(string Host, int? Port)> Servers,
    (string Host, int? Port)? ClientService,
    int? MinSessionTimeout,
    int? MaxSessionTimeout)
{
    /// <summary>Name of what the code fixes of client code get: the class.</summary>
    public const string ClassData = "Class";

    /// <summary>The headless Service's domain, in which the servers have their names.</summary>
    private string ServerDomain => Servers.IsEmpty ? "" : AfterFirstLabel(Servers[0].Host);

    /// <summary>Whether a connection string is meant for this ensemble: one of its hosts is, or would be, of it.</summary>
    public bool IsMeantBy(ConnectionString text) => text.Servers.Any(server => Find(server.Host) is not null || IsOfServerDomain(server.Host));

    /// <summary>The first host or port of a connection string that the ensemble does not have; null if it has them all.</summary>
    public (string Host, int? Port, int? Expected)? FirstStranger(ConnectionString text)
    {
        foreach (var (host, port) in text.Servers)
        {
            var known = Find(host);
            if (known is null)
                return (host, port, null);
            if (port is not null && port != known.Value.Port)
                return (host, port, known.Value.Port);
        }

        return null;
    }

    // A host may be shortened at its end, as Kubernetes' search domains allow.
    private (string Host, int? Port)? Find(string host)
    {
        foreach (var known in ClientService is { } service ? Servers.Add(service) : Servers)
        {
            if (IsShortened(host, known.Host))
                return known;
        }

        return ServerDomain.Length > 0 && IsShortened(host, ServerDomain) ? (ServerDomain, Servers[0].Port) : null;
    }

    private bool IsOfServerDomain(string host) => AfterFirstLabel(host) is { Length: > 0 } rest && IsShortened(rest, ServerDomain);

    private static bool IsShortened(string host, string full) =>
        string.Equals(host, full, StringComparison.OrdinalIgnoreCase)
        || (host.Length > 0 && full.Length > host.Length && full[host.Length] == '.' && full.StartsWith(host, StringComparison.OrdinalIgnoreCase));

    private static string AfterFirstLabel(string host) => host.IndexOf('.') is >= 0 and var dot ? host.Substring(dot + 1) : "";
}
