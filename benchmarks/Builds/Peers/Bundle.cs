namespace ZkGen.Benchmarks.Builds.Peers;

/// <summary>What ZkGen wrote for one ensemble: what the others are to make.</summary>
internal sealed record Bundle(string Name, string Folder)
{
    public string Objects => File.ReadAllText(Path.Combine(Folder, "zookeeper.yaml"));

    public string Kustomization => Path.Combine(Folder, "kustomize");
}
