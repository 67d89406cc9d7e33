using System.Collections.Immutable;
using System.Globalization;

namespace ZkGen.Clients;

/// <summary>What a ZooKeeper client connects to: hosts with their ports, and the path that it takes for its root.</summary>
/// <remarks>Source: <c>ConnectStringParser</c>, which takes what follows the first <c>/</c> for the path and 2181 for a port that is not there.</remarks>
public sealed record ConnectionString(ImmutableArray<(string Host, int? Port)> Servers, string Chroot)
{
    private const int DefaultPort = 2181;

    public static ConnectionString Parse(string text)
    {
        var slash = text.IndexOf('/');
        var servers = slash < 0 ? text : text.Substring(0, slash);
        return new([.. servers.Split(',').Select(server => server.Trim()).Where(server => server.Length > 0).Select(ParseServer)], slash < 0 ? "" : text.Substring(slash));
    }

    // A port that is no number is not judged.
    private static (string, int?) ParseServer(string server)
    {
        var colon = server.LastIndexOf(':');
        if (colon < 0)
            return (server, DefaultPort);

        return (server.Substring(0, colon), int.TryParse(server.Substring(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var port) ? port : null);
    }
}
