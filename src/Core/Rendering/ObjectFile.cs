using ZkGen.Yaml;

namespace ZkGen.Rendering;

/// <summary>A file that holds one object.</summary>
internal static class ObjectFile
{
    /// <param name="comment">What a reader of the file should know, a line each; null if nothing.</param>
    public static Artifact Of(string path, IYamlMapping value, params string[] comment) =>
        new(path, string.Concat(comment.Select(line => $"# {line}\n")) + YamlWriter.Document(value));
}
