using System.Globalization;
using System.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using ZkGen.Kubernetes;

namespace ZkGen.Yaml;

/// <summary>Writes one YAML document in block style; what is null is not written.</summary>
public sealed class YamlWriter
{
    // Items stand below their key without indentation, as kubectl prints them; no line is ever folded.
    private static readonly EmitterSettings Settings = new(
        bestIndent: 2, bestWidth: int.MaxValue, isCanonical: false, maxSimpleKeyLength: 1024, skipAnchorName: false, indentSequences: false, newLine: "\n");

    // Most documents fit: the emitter writes character by character.
    private const int InitialCapacity = 8192;

    private readonly Emitter emitter;

    private YamlWriter(TextWriter text) => emitter = new(text, Settings);

    /// <summary>The text of a document, which ends with a line break.</summary>
    public static string Document(IYamlMapping root)
    {
        var text = new StringWriter(new StringBuilder(InitialCapacity), CultureInfo.InvariantCulture);
        var yaml = new YamlWriter(text);
        yaml.emitter.Emit(new StreamStart());
        yaml.emitter.Emit(new DocumentStart(version: null, tags: null, isImplicit: true));
        yaml.Mapping(root);
        yaml.emitter.Emit(new DocumentEnd(isImplicit: true));
        yaml.emitter.Emit(new StreamEnd());
        return text.ToString();
    }

    public void Field(string key, string? value)
    {
        if (value is null)
            return;

        Text(key);
        Text(value);
    }

    public void Field(string key, long? value)
    {
        if (value is { } number)
            Literal(key, number.ToString(CultureInfo.InvariantCulture));
    }

    public void Field(string key, bool? value)
    {
        if (value is { } flag)
            Literal(key, flag ? "true" : "false");
    }

    public void Field(string key, IYamlMapping? value)
    {
        if (value is null)
            return;

        Text(key);
        Mapping(value);
    }

    public void Field(string key, IEnumerable<string>? values)
    {
        if (values is not null)
            Sequence(key, values, Text);
    }

    public void Field(string key, IEnumerable<IYamlMapping>? values)
    {
        if (values is not null)
            Sequence(key, values, Mapping);
    }

    private void Mapping(IYamlMapping value)
    {
        emitter.Emit(new MappingStart());
        value.WriteFields(this);
        emitter.Emit(new MappingEnd());
    }

    private void Sequence<T>(string key, IEnumerable<T> values, Action<T> write)
    {
        Text(key);
        emitter.Emit(new SequenceStart(AnchorName.Empty, TagName.Empty, isImplicit: true, SequenceStyle.Block));
        foreach (var value in values)
            write(value);

        emitter.Emit(new SequenceEnd());
    }

    private void Literal(string key, string value)
    {
        Text(key);
        emitter.Emit(new Scalar(AnchorName.Empty, TagName.Empty, value, ScalarStyle.Plain, isPlainImplicit: true, isQuotedImplicit: false));
    }

    private void Text(string value) =>
        emitter.Emit(new Scalar(AnchorName.Empty, TagName.Empty, value, YamlText.StyleOf(value), isPlainImplicit: true, isQuotedImplicit: true));
}
