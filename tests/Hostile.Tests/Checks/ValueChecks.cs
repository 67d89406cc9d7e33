using YamlDotNet.RepresentationModel;
using ZkGen.Build.Carrier;
using ZkGen.Model;

namespace ZkGen.Hostile.Tests.Checks;

/// <summary>Each declared value, read back from the bundle, is the declared one.</summary>
internal static class ValueChecks
{
    // Those that no artifact holds as they are: an acceptance; the parts of names; the folder, which is checked by itself.
    private static readonly string[] NotCarried =
        ["AcceptFinding.Id", "AcceptFinding.Because", "ZooKeeperEnsemble.Folder", "ZooKeeperEnsemble.ClusterDomain", "Resources.Heap", "JvmFlag.Flag"];

    public static void Verify(Bundle bundle, IReadOnlyDictionary<string, string> files, IReadOnlyList<DeclaredAttribute> attributes)
    {
        var ensemble = attributes.Single(attribute => attribute.Name == "ZooKeeperEnsemble");
        Assert.Equal(ensemble.Values.GetValueOrDefault("Folder") ?? ensemble.Text("Name"), bundle.Folder);
        Assert.True(ZooKeeperVersion.TryParse(ensemble.Text("Version"), out var version));

        var objects = ReadYaml.ParseAll(files["zookeeper.yaml"]).SelectMany(document => Scalars(document)).ToHashSet(StringComparer.Ordinal);
        foreach (var attribute in attributes.Where(attribute => attribute.Name is not ("ZooCfg" or "ZooCfgSetting")))
        {
            foreach (var (property, value) in attribute.Values.Where(value => !NotCarried.Contains($"{attribute.Name}.{value.Key}")))
                Assert.True(value is not string text || objects.Contains(text) || IsVersionOfTutorial(property, files), $"{property} of [{attribute.Name}] is not in the objects");
        }

        VerifyStatefulSet(ReadYaml.Parse(files["kustomize/statefulset.yaml"]).At("spec", "template"), attributes);
        ZooCfgChecks.Verify(files, attributes, version);
    }

    private static void VerifyStatefulSet(YamlNode template, IReadOnlyList<DeclaredAttribute> attributes)
    {
        var (metadata, pod) = (template.At("metadata"), template.At("spec"));
        var container = pod.At("containers", 0);
        Pairs("Label", metadata.Find("labels"));
        Pairs("Annotation", metadata.Find("annotations"));
        Pairs("NodeSelector", pod.Find("nodeSelector"));
        foreach (var variable in Of("EnvironmentVariable"))
        {
            var node = Assert.Single((YamlSequenceNode)container.At("env"), each => each.At("name").Text() == variable.Text("Name"));
            Same(variable.Text("Value"), node.At("value"));
        }

        var tolerations = Of("Toleration").ToList();
        for (var i = 0; i < tolerations.Count; i++)
        {
            foreach (var (property, value) in tolerations[i].Values.Where(value => value.Value is string))
                Same((string)value!, pod.At("tolerations", i, property.ToLowerInvariant()));
        }

        Assert.Equal(Of("ImagePullSecret").Select(secret => secret.Text("Name")), pod.Find("imagePullSecrets") is YamlSequenceNode secrets ? secrets.Select(secret => secret.At("name").Text()) : []);

        IEnumerable<DeclaredAttribute> Of(string name) => attributes.Where(attribute => attribute.Name == name);

        void Pairs(string name, YamlNode? map)
        {
            foreach (var pair in Of(name))
                Same(pair.Text("Value"), map!.At(pair.Text("Key")));
        }
    }

    private static void Same(string declared, YamlNode node)
    {
        Assert.Equal(declared, node.Text());
        Assert.True(node.IsText(), $"some reader takes {declared} for something else than text");
    }

    // The tutorial's image has its version in its name.
    private static bool IsVersionOfTutorial(string property, IReadOnlyDictionary<string, string> files) => property == "Version" && !files.ContainsKey("kustomize/configmap.yaml");

    private static IEnumerable<string> Scalars(YamlNode node) => node switch
    {
        YamlScalarNode scalar => [scalar.Value!],
        YamlSequenceNode list => list.SelectMany(Scalars),
        YamlMappingNode map => map.Children.SelectMany(pair => Scalars(pair.Key).Concat(Scalars(pair.Value))),
        _ => [],
    };
}
