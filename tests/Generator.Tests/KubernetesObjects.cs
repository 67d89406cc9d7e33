using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace ZkGen.Generator.Tests;

/// <summary>The fields of Kubernetes objects by their paths, such as <c>Service/zk-hs spec.ports.0.port</c>.</summary>
internal static class KubernetesObjects
{
    public static Dictionary<string, string> Read(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var document in stream.Documents)
        {
            var root = (YamlMappingNode)document.RootNode;
            Add(fields, $"{root["kind"]}/{root["metadata"]["name"]} ", "", root);
        }

        return fields;
    }

    private static void Add(Dictionary<string, string> fields, string owner, string path, YamlNode node)
    {
        switch (node)
        {
            case YamlScalarNode scalar:
                // A quoted number is a text to Kubernetes, a plain one is not.
                fields.Add(owner + path, IsText(scalar) ? $"\"{scalar.Value}\"" : scalar.Value!);
                break;
            case YamlSequenceNode sequence:
                for (var i = 0; i < sequence.Children.Count; i++)
                    Add(fields, owner, Join(path, i.ToString(CultureInfo.InvariantCulture)), sequence[i]);

                break;
            case YamlMappingNode mapping:
                foreach (var (key, value) in mapping.Children)
                    Add(fields, owner, Join(path, ((YamlScalarNode)key).Value!), value);

                break;
        }
    }

    private static bool IsText(YamlScalarNode scalar) =>
        scalar.Style != YamlDotNet.Core.ScalarStyle.Plain && double.TryParse(scalar.Value, CultureInfo.InvariantCulture, out _);

    private static string Join(string path, string part) => path.Length == 0 ? part : $"{path}.{part}";
}
