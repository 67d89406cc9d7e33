using System.Globalization;

namespace ZkGen.Engine.Tests.Bundles;

/// <summary>The servers' configuration: its text, and its keys.</summary>
internal sealed class ZooCfg(string text)
{
    public string Text { get; } = text;

    public IReadOnlyDictionary<string, string> Keys { get; } = text.Split('\n')
        .Where(line => line.Contains('=') && !line.StartsWith('#'))
        .Select(line => line.Split('=', 2))
        .ToDictionary(pair => pair[0], pair => pair[1]);

    /// <summary>The servers' host names, the first server's first.</summary>
    public IReadOnlyList<string> Hosts =>
        [.. Enumerable.Range(1, Keys.Keys.Count(key => key.StartsWith("server.", StringComparison.Ordinal)))
            .Select(id => Keys[$"server.{id}"].Split(':')[0])];

    public int ClientPort => int.Parse(
        Keys.GetValueOrDefault("clientPort") ?? Keys["server.1"].Split(';')[1], CultureInfo.InvariantCulture);

    public string DataDir => Keys["dataDir"];

    /// <summary>The same configuration without the lines whose key begins like this.</summary>
    public ZooCfg Without(params string[] keys) =>
        new(string.Join('\n', Text.Split('\n').Where(line => !keys.Any(key => line.StartsWith(key, StringComparison.Ordinal)))));

    /// <summary>The same configuration with one more line.</summary>
    public ZooCfg With(string key, string value) => new($"{Text}{key}={value}\n");
}
