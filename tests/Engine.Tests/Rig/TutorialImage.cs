namespace ZkGen.Engine.Tests.Rig;

/// <summary>
/// Stands for the image <c>kubernetes-zookeeper</c>, which cannot be had: its folders, with a start script that takes the bundle's zoo.cfg
/// for what the image's own would have made of the same flags.
/// </summary>
internal sealed class TutorialImage(string zooCfg) : ContainerImage
{
    private const string Home = "/opt/zookeeper";

    public override string WorkingDirectory => "/";

    public override IReadOnlyDictionary<string, string> Environment { get; } = new Dictionary<string, string>
    {
        ["PATH"] = $"{SystemPath}:{Home}/bin",
        ["ZOOCFGDIR"] = $"{Home}/conf",
        ["ZOO_LOG_DIR"] = "/var/log/zookeeper",
    };

    protected override void LayOutZooKeeper(string root)
    {
        LayOutPrograms($"{root}{Home}/bin");
        var script = $"{root}{Home}/bin/start-zookeeper";
        File.WriteAllText(script, Node.Resource("start-zookeeper"));
        File.SetUnixFileMode(script, (UnixFileMode)0b111_101_101);
        Directory.CreateDirectory($"{root}{Home}/conf");
        File.WriteAllText($"{root}{Home}/conf/zoo.cfg", zooCfg);
        File.WriteAllText($"{root}{Home}/conf/log4j.properties", Node.Resource("log4j.properties"));
        Directory.CreateDirectory($"{root}/var/log/zookeeper");
        Native.ChangeOwner($"{root}/var/log/zookeeper", User, User);
    }
}
