using System.Collections;
using ZkGen.Yaml;

namespace ZkGen.Kubernetes;

/// <summary>A map of text to text, such as labels, in the order in which it is written.</summary>
public sealed class StringMap : IYamlMapping, IEnumerable<KeyValuePair<string, string>>
{
    private readonly List<KeyValuePair<string, string>> entries = [];

    public StringMap()
    {
    }

    public StringMap(StringMap start) => entries.AddRange(start.entries);

    public bool IsEmpty => entries.Count == 0;

    public void Add(string key, string value) => entries.Add(new(key, value));

    /// <summary>This map and then another one.</summary>
    public StringMap With(IEnumerable<KeyValuePair<string, string>>? more)
    {
        var all = new StringMap(this);
        all.entries.AddRange(more ?? []);
        return all;
    }

    public StringMap? OrNull() => IsEmpty ? null : this;

    public void WriteFields(YamlWriter yaml)
    {
        foreach (var entry in entries)
            yaml.Field(entry.Key, entry.Value);
    }

    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => entries.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
