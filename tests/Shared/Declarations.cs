extern alias Attributes;
using Microsoft.CodeAnalysis;

namespace ZkGen.Shared;

/// <summary>Declarations as users write them.</summary>
internal static class Declarations
{
    public static MetadataReference AttributesReference { get; } =
        MetadataReference.CreateFromFile(typeof(Attributes::ZkGen.ZooKeeperEnsembleAttribute).Assembly.Location);

    /// <summary>The sample's tutorial ensemble.</summary>
    public static string Tutorial => Repository.Read("src/Sample/TutorialZooKeeper.cs");

    /// <summary>What every ensemble must say, beside its name and servers.</summary>
    public const string Required = """
        [Image("registry.example/kubernetes-zookeeper:1.0-3.4.10", Kind = ImageKind.KubernetesZooKeeper)]
        [DataVolume("10Gi")]
        """;

    /// <summary>A valid declaration with nothing but what it must say; the arguments are added to <c>[ZooKeeperEnsemble]</c>.</summary>
    public static string Minimal(string arguments = "", string sections = "", string type = "Ensemble", string name = "zk") => $$"""
        using ZkGen;

        [ZooKeeperEnsemble("{{name}}", Version = "3.4.10"{{(arguments.Length > 0 ? ", " : "")}}{{arguments}})]
        {{Required}}
        {{sections}}
        public static partial class {{type}} { }
        """;
}
