using System.Globalization;
using System.Text.RegularExpressions;

namespace ZkGen.Manifests.Tests.Bundles;

/// <summary>The keys of a <c>zoo.cfg</c>, as <c>java.util.Properties</c> reads what ZkGen writes.</summary>
internal sealed partial class ZooCfgText
{
    private readonly Dictionary<string, string> values = new(StringComparer.Ordinal);

    public ZooCfgText(string text)
    {
        foreach (var line in text.Split('\n').Where(line => line.Length > 0 && line[0] != '#'))
        {
            var equals = line.IndexOf('=');
            values.Add(line[..equals], Escape().Replace(line[(equals + 1)..], Unescape));
        }
    }

    public IEnumerable<string> Keys => values.Keys;

    public string? this[string key] => values.GetValueOrDefault(key);

    /// <summary>The <c>server.N</c> lines: myid, host, and the ports behind it.</summary>
    public IEnumerable<(int Id, string Host, string Ports)> Servers =>
        from entry in values
        where entry.Key.StartsWith("server.", StringComparison.Ordinal)
        let parts = entry.Value.Split(':', 2)
        select (int.Parse(entry.Key["server.".Length..], CultureInfo.InvariantCulture), parts[0], parts[1]);

    private static string Unescape(Match match) =>
        match.Value[1] == 'u' ? ((char)int.Parse(match.Value[2..], NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString() : match.Value[1..];

    [GeneratedRegex(@"\\(u[0-9a-f]{4}|.)")]
    private static partial Regex Escape();
}
