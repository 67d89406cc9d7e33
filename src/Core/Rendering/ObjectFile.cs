using ZkGen.Yaml;

namespace ZkGen.Rendering;

/// <summary>A file that holds one object.</summary>
internal static class ObjectFile
{
    public static TextArtifact Of(string path, IYamlMapping value) => new(path, YamlWriter.Document(value));
}
