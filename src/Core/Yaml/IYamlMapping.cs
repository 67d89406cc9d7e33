namespace ZkGen.Yaml;

/// <summary>A value that is written as a YAML mapping.</summary>
public interface IYamlMapping
{
    /// <summary>Writes the fields in their order; what is null is left out.</summary>
    void WriteFields(YamlWriter yaml);
}
