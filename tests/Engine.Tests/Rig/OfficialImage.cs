namespace ZkGen.Engine.Tests.Rig;

/// <summary>The layout of the official image <c>zookeeper</c>. Its entrypoint is left out: the bundle's command replaces it.</summary>
internal sealed class OfficialImage : ContainerImage
{
    private const string Home = "/apache-zookeeper-3.8.0-bin";

    public override string WorkingDirectory => Home;

    public override IReadOnlyDictionary<string, string> Environment { get; } = new Dictionary<string, string>
    {
        ["PATH"] = $"{SystemPath}:{Home}/bin",
        ["ZOO_CONF_DIR"] = "/conf",
        ["ZOO_DATA_DIR"] = "/data",
        ["ZOO_DATA_LOG_DIR"] = "/datalog",
        ["ZOO_LOG_DIR"] = "/logs",
        ["ZOOCFGDIR"] = "/conf",
    };

    protected override void LayOutZooKeeper(string root)
    {
        LayOutPrograms($"{root}{Home}/bin");
        foreach (var folder in (string[])["conf", "data", "datalog", "logs"])
        {
            Directory.CreateDirectory(Path.Combine(root, folder));
            Native.ChangeOwner(Path.Combine(root, folder), User, User);
        }
    }
}
