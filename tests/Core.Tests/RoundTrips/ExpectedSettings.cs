using System.Globalization;
using ZkGen.Model;
using ZkGen.Settings;

namespace ZkGen.Core.Tests.RoundTrips;

/// <summary>What the server has to get: the keys of <c>zoo.cfg</c> and the system properties of the JVM, said by other means than rendering.</summary>
internal sealed class ExpectedSettings
{
    private static readonly string[] YesOrNo = ["forceSync", "leaderServes", "skipACL"];

    private readonly Dictionary<string, string> zooCfg = new(StringComparer.Ordinal);
    private readonly List<string> flags = [];
    private readonly EnsembleModel model;
    private readonly bool isOfficial;

    public ExpectedSettings(EnsembleModel model)
    {
        this.model = model;
        isOfficial = model.Image.Kind.ValueOr(ImageKind.Official) == ImageKind.Official;
        foreach (var setting in SettingCatalogue.All.Where(setting => setting.Property is not null))
            Add(setting.Key, Typed(setting) ?? Usual(setting.Key));
        foreach (var entry in model.ZooCfgSettings)
            Add(entry.Key.ValueOr("").Trim(' '), entry.Value.ValueOr("").Trim(' '));

        Sessions();
        Servers();
    }

    public IReadOnlyDictionary<string, string> ZooCfg => zooCfg;

    public IReadOnlyList<string> Flags => flags;

    private bool IsBefore(int major, int minor) => model.Version.ValueOr(default).CompareTo(new(major, minor, 0)) < 0;

    private void Add(string key, string? value)
    {
        var setting = SettingCatalogue.Find(key);
        var version = model.Version.ValueOr(default);
        if (value is null || setting?.Versions.Contains(version) == false)
            return;

        if (setting?.Channel == SettingChannel.Jvm || setting?.ZooCfgVersions?.Contains(version) == false)
            flags.Add($"-D{(key == "multiAddress.enabled" ? "zookeeper." : "")}{key}={value}");
        else
            zooCfg.Add(key, value);
    }

    private string? Typed(ZooKeeperSetting setting) => typeof(ZooCfg).GetProperty(setting.Property!.Name)!.GetValue(model.ZooCfg) switch
    {
        Setting<string> { IsSet: true } text => text.ValueOr("").Trim(' '),
        Setting<int> { IsSet: true } number => Text(number.ValueOr(0)),
        Setting<long> { IsSet: true } number => Text(number.ValueOr(0)),
        Setting<bool> { IsSet: true } flag => flag.ValueOr(false) ? (YesOrNo.Contains(setting.Key) ? "yes" : "true") : YesOrNo.Contains(setting.Key) ? "no" : "false",
        Setting<SnapshotCompressionMethod> { IsSet: true } method => method.ValueOr(default) switch
        {
            SnapshotCompressionMethod.Gzip => "gz",
            SnapshotCompressionMethod.Snappy => "snappy",
            _ => "",
        },
        _ => null,
    };

    /// <summary>What is written where nothing is declared.</summary>
    private string? Usual(string key) => (key, isOfficial) switch
    {
        ("clientPort", _) => "2181",
        ("dataDir", true) => model.DataVolume.MountPath.ValueOr("/data"),
        ("dataDir", false) => $"{Mount}/data",
        ("dataLogDir", false) => $"{Mount}/data/log",
        ("tickTime", _) => "2000",
        ("initLimit", _) => "10",
        ("syncLimit", _) => "5",
        ("maxClientCnxns", false) => "60",
        ("autopurge.snapRetainCount", false) => "3",
        ("autopurge.purgeInterval", _) => isOfficial ? "1" : "0",
        ("4lw.commands.whitelist", true) => "mntr,ruok,srvr",
        ("admin.enableServer", true) => "false",
        ("electionPortBindRetry", true) => "0",
        _ => null,
    };

    private string Mount => model.DataVolume.MountPath.ValueOr("/var/lib/zookeeper");

    // -1 is the server's own "not set": a product of 32-bit arithmetic. 3.4 refuses the shortest without the longest.
    private void Sessions()
    {
        var tick = model.ZooCfg.TickTime.ValueOr(2000);
        var (min, max) = (model.ZooCfg.MinSessionTimeout, model.ZooCfg.MaxSessionTimeout);
        if (!isOfficial || min.IsSet)
            zooCfg["minSessionTimeout"] = Text(min.ValueOr(-1) == -1 ? unchecked(2 * tick) : min.ValueOr(0));
        if (!isOfficial || max.IsSet || (min.IsSet && IsBefore(3, 5)))
            zooCfg["maxSessionTimeout"] = Text(max.ValueOr(-1) == -1 ? unchecked(20 * tick) : max.ValueOr(0));
    }

    private void Servers()
    {
        var servers = model.Servers.ValueOr(3);
        var portIsInLine = isOfficial && !IsBefore(3, 5);
        var name = model.Name.ValueOr("");
        var service = model.HeadlessService.Name.ValueOr(name + (isOfficial ? "-headless" : "-hs"));
        var domain = $"{service}.{model.Namespace.ValueOr("default")}.svc.{model.ClusterDomain.ValueOr("cluster.local")}";
        var ports = $":{model.HeadlessService.ServerPort.ValueOr(2888)}:{model.HeadlessService.LeaderElectionPort.ValueOr(3888)}";
        if (portIsInLine && zooCfg.Remove("clientPort", out var clientPort))
            ports += $";{clientPort}";
        if (portIsInLine && servers == 1)
            zooCfg.Add("standaloneEnabled", "false");

        for (var i = 0; i < servers && (isOfficial || servers > 1); i++)
            zooCfg.Add($"server.{i + 1}", $"{name}-{i}.{domain}{ports}");
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
