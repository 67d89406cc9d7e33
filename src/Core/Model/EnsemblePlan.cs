using ZkGen.Collections;
using ZkGen.Images;
using ZkGen.Kubernetes;
using ZkGen.Rendering;
using ZkGen.Settings;

namespace ZkGen.Model;

/// <summary>
/// A model with every default filled in: what is written and what the generated members say. A value that cannot be read is shown as its default;
/// nothing is written then, but the members must still be there.
/// </summary>
public sealed class EnsemblePlan(EnsembleModel model)
{
    internal const int DefaultServers = 3;
    internal const int DefaultTickTime = 2000;
    internal const int DefaultInitLimit = 10;
    internal const int DefaultSyncLimit = 5;
    internal const string DefaultClusterDomain = "cluster.local";

    private EquatableArray<Artifact>? files;

    public EnsembleModel Model { get; } = model;

    public ImageConventions Image { get; } = ImageConventions.For(model.Image.Kind);

    /// <summary>The files beside the objects, made once: the ConfigMap holds them, and its name and the Pods' volume their hash.</summary>
    public EquatableArray<Artifact> Files => files ??= Image.Files(this);

    public string Name => Model.Name.ValueOr("zookeeper");

    public string Namespace => Model.Namespace.ValueOr("default");

    public string Folder => Model.Folder.ValueOr(Name);

    public ZooKeeperVersion Version => Model.Version.ValueOr(default);

    public KubernetesVersion KubernetesVersion => Model.KubernetesVersion.ValueOr(KubernetesVersion.Default);

    public string ImageName => Model.Image.Name.ValueOr(Image.DefaultImageName(this) ?? "");

    public int Servers => Math.Max(1, Math.Min(Model.Servers.ValueOr(DefaultServers), Quorum.MaxServers));

    public int QuorumSize => Quorum.Size(Servers);

    public int ToleratedFailures => Quorum.ToleratedFailures(Servers);

    public string HeadlessServiceName => Model.HeadlessService.Name.ValueOr(Image.HeadlessServiceName(Name));

    public string ClientServiceName => Model.ClientService.Name.ValueOr(Image.ClientServiceName(Name));

    public string PodDisruptionBudgetName => (Model.PodDisruptionBudget?.Name ?? default).ValueOr(Image.PodDisruptionBudgetName(Name));

    public string DataVolumeName => Model.DataVolume.Name.ValueOr(Image.DataVolumeName);

    public string DataMountPath => Model.DataVolume.MountPath.ValueOr(Image.DataMountPath);

    public int ServerPort => Model.HeadlessService.ServerPort.ValueOr(2888);

    public int LeaderElectionPort => Model.HeadlessService.LeaderElectionPort.ValueOr(3888);

    public int ClientPort => Model.ZooCfg.ClientPort.ValueOr(2181);

    // The start script must mean the same folder as the server.
    public string DataDir => DeclaredSetting.Trim(Model.ZooCfg.DataDir.ValueOr(Image.DataDir(this)));

    public string? DataLogDir => Model.ZooCfg.DataLogDir.TryGet(out var declared) ? DeclaredSetting.Trim(declared) : Image.DataLogDir(this);

    public int TickTime => Model.ZooCfg.TickTime.ValueOr(DefaultTickTime);

    public int InitLimit => Model.ZooCfg.InitLimit.ValueOr(DefaultInitLimit);

    public int SyncLimit => Model.ZooCfg.SyncLimit.ValueOr(DefaultSyncLimit);

    public int MaxClientCnxns => Model.ZooCfg.MaxClientCnxns.ValueOr(60);

    public int MinSessionTimeout => SessionBounds.Min(Model.ZooCfg).ValueOr(2 * DefaultTickTime);

    public int MaxSessionTimeout => SessionBounds.Max(Model.ZooCfg).ValueOr(20 * DefaultTickTime);

    public int AutopurgeSnapRetainCount => Model.ZooCfg.AutopurgeSnapRetainCount.ValueOr(3);

    public int AutopurgePurgeInterval => Model.ZooCfg.AutopurgePurgeInterval.ValueOr(Image.AutopurgePurgeInterval);

    public string FourLwCommandsWhitelist => DeclaredSetting.Trim(Model.ZooCfg.FourLwCommandsWhitelist.ValueOr("mntr,ruok,srvr"));

    public bool AdminEnableServer => Model.ZooCfg.AdminEnableServer.ValueOr(false);

    public int AdminServerPort => Model.ZooCfg.AdminServerPort.ValueOr(8080);

    public int ElectionPortBindRetry => Model.ZooCfg.ElectionPortBindRetry.ValueOr(0);

    public int MaxUnavailable => (Model.PodDisruptionBudget?.MaxUnavailable ?? default).ValueOr(1);

    public string TopologyKey => (Model.PodAntiAffinity?.TopologyKey ?? default).ValueOr("kubernetes.io/hostname");

    public PodAntiAffinityMode AntiAffinityMode => (Model.PodAntiAffinity?.Mode ?? default).ValueOr(PodAntiAffinityMode.Required);

    public int AntiAffinityWeight => (Model.PodAntiAffinity?.Weight ?? default).ValueOr(100);

    public VolumeAccessMode DataAccessMode => Model.DataVolume.AccessMode.ValueOr(VolumeAccessMode.ReadWriteOnce);

    public ZooKeeperLogLevel LogLevel => Model.Logging.Level.ValueOr(ZooKeeperLogLevel.Info);

    /// <summary>The labels by which the objects of this ensemble select its Pods.</summary>
    public StringMap SelectorLabels => Image.SelectorLabels(this);

    /// <summary>The labels that are declared.</summary>
    public IEnumerable<KeyValuePair<string, string>> Labels => Model.Labels.Pairs();

    public string ClientServiceAddress => $"{ClientServiceName}.{ServiceDomain}:{NumberText.Of(ClientPort)}";

    public IEnumerable<string> ServerHosts =>
        Enumerable.Range(0, Servers).Select(ordinal => $"{Name}-{NumberText.Of(ordinal)}.{HeadlessServiceName}.{ServiceDomain}");

    /// <summary>Each server's host and client port.</summary>
    public IEnumerable<string> ServerAddresses => ServerHosts.Select(host => $"{host}:{NumberText.Of(ClientPort)}");

    private string ServiceDomain => $"{Namespace}.svc.{Model.ClusterDomain.ValueOr(DefaultClusterDomain)}";

    /// <summary>The declared settings of the server that take this way to it.</summary>
    public IEnumerable<DeclaredSetting> SettingsOf(SettingChannel channel) => DeclaredSetting.Taken(Model).Where(declared => declared.ChannelIn(Version) == channel);
}
