using ZkGen.Yaml;

namespace ZkGen.Core.Tests.Support;

/// <summary>A document with a text in each position that texts have: value, key, item, and below another mapping.</summary>
internal sealed record YamlSample(string Text) : IYamlMapping
{
    /// <summary>The text as a key: Kubernetes has none that is longer than a name of 253 characters, a slash and 63 more.</summary>
    public static string Key(string text) => text.Length > 253 + 1 + 63 ? "long" : text;

    public static string Write(string text) => YamlWriter.Document(new YamlSample(text));

    public void WriteFields(YamlWriter yaml)
    {
        yaml.Field("value", Text);
        yaml.Field("labels", new Labels(Text));
        yaml.Field("items", (string[])[Text, "between", Text]);
        yaml.Field("mappings", (IYamlMapping[])[new Labels(Text), new Labels(Text)]);
        yaml.Field("last", Text);
    }

    private sealed record Labels(string Text) : IYamlMapping
    {
        public void WriteFields(YamlWriter yaml)
        {
            yaml.Field($"key {Key(Text)}", "x");
            yaml.Field(Key(Text), Text);
        }
    }
}
