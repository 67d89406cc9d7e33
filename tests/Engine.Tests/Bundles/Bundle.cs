using YamlDotNet.RepresentationModel;

namespace ZkGen.Engine.Tests.Bundles;

/// <summary>A bundle as the cluster takes it: from zookeeper.yaml, and from the loose zoo.cfg only where no ConfigMap has one.</summary>
internal sealed class Bundle
{
    public const string ZooCfgName = "zoo.cfg";

    private Bundle(IReadOnlyList<YamlNode> objects, string zooCfg)
    {
        Template = PodTemplate.Of(objects.Single(item => item.Text("kind") == "StatefulSet"));
        ConfigMaps = objects.Where(item => item.Text("kind") == "ConfigMap")
            .ToDictionary(item => item.Text("metadata", "name")!, item => item.Map("data"));
        ZooCfg = new(ConfigMaps.Values.Select(files => files.GetValueOrDefault(ZooCfgName)).SingleOrDefault() ?? zooCfg);
    }

    public PodTemplate Template { get; }

    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> ConfigMaps { get; }

    public ZooCfg ZooCfg { get; }

    /// <summary>The volume that holds the servers' data.</summary>
    public Mount DataVolume => Template.Mounts.Single(mount => ZooCfg.DataDir.StartsWith(mount.Path, StringComparison.Ordinal));

    public static Bundle Read(string folder) => Directory.Exists(folder)
        ? new(YamlNodes.Parse(File.ReadAllText(Path.Combine(folder, "zookeeper.yaml"))), File.ReadAllText(Path.Combine(folder, ZooCfgName)))
        : throw new DirectoryNotFoundException($"There is no bundle in {folder}; the build of src/Sample writes it.");
}
