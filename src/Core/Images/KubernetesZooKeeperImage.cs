using System.Collections.Immutable;
using ZkGen.Kubernetes;
using ZkGen.Model;
using ZkGen.Scripts;

namespace ZkGen.Images;

/// <summary>
/// The image of Kubernetes' tutorial: <c>start-zookeeper --flag=value</c> writes <c>zoo.cfg</c>, <c>java.env</c> and <c>myid</c> inside the
/// container and starts the server. Source: <c>docker/scripts/start-zookeeper</c> of kubernetes-retired/contrib's successor, kow3ns/kubernetes-zookeeper.
/// </summary>
public sealed class KubernetesZooKeeperImage : ImageConventions
{
    public static readonly KubernetesZooKeeperImage Instance = new();

    // In the tutorial's order. All of them, so that the command line says what zoo.cfg says whatever the image's defaults are; the two that
    // zoo.cfg has no key for are left out where nothing is declared.
    private static readonly ImmutableArray<(string Name, Func<EnsemblePlan, string?> Value)> Flags =
    [
        ("servers", plan => EnsemblePlan.Text(plan.Servers)),
        ("data_dir", plan => plan.DataDir),
        ("data_log_dir", plan => plan.DataLogDir),
        ("conf_dir", _ => "/opt/zookeeper/conf"),
        ("client_port", plan => EnsemblePlan.Text(plan.ClientPort)),
        ("election_port", plan => EnsemblePlan.Text(plan.LeaderElectionPort)),
        ("server_port", plan => EnsemblePlan.Text(plan.ServerPort)),
        ("tick_time", plan => EnsemblePlan.Text(plan.TickTime)),
        ("init_limit", plan => EnsemblePlan.Text(plan.InitLimit)),
        ("sync_limit", plan => EnsemblePlan.Text(plan.SyncLimit)),
        ("heap", plan => plan.Model.Resources.Heap.TryGet(out var heap) ? heap : null),
        ("max_client_cnxns", plan => EnsemblePlan.Text(plan.MaxClientCnxns)),
        ("snap_retain_count", plan => EnsemblePlan.Text(plan.AutopurgeSnapRetainCount)),
        ("purge_interval", plan => EnsemblePlan.Text(plan.AutopurgePurgeInterval)),
        ("max_session_timeout", plan => EnsemblePlan.Text(plan.MaxSessionTimeout)),
        ("min_session_timeout", plan => EnsemblePlan.Text(plan.MinSessionTimeout)),
        ("log_level", plan => plan.LogLevel.ToString().ToUpperInvariant()),
    ];

    private KubernetesZooKeeperImage()
    {
    }

    public override string ContainerName => "kubernetes-zookeeper";

    public override string DataVolumeName => "datadir";

    public override string DataMountPath => "/var/lib/zookeeper";

    public override string DataDir => "/var/lib/zookeeper/data";

    public override string DataLogDir => "/var/lib/zookeeper/data/log";

    public override string HeadlessServiceName(string ensemble) => $"{ensemble}-hs";

    public override string ClientServiceName(string ensemble) => $"{ensemble}-cs";

    public override string PodDisruptionBudgetName(string ensemble) => $"{ensemble}-pdb";

    public override StringMap SelectorLabels(string ensemble) => new() { { "app", ensemble } };

    // exec: a shell that stays the container's first process does not pass SIGTERM on, and Java is killed at the end of the grace period.
    public override IReadOnlyList<string> StartCommand(EnsemblePlan plan)
    {
        var flags = from flag in Flags
                    let value = flag.Value(plan)
                    where value is not null
                    select $"--{flag.Name}={ShellWord.Quote(value)}";
        return ["sh", "-c", string.Join(" ", ["exec start-zookeeper", .. flags])];
    }

    // Not the image's own zookeeper-ready: it sends five bytes, the server reads four and resets the connection, and nc then drops the answer
    // (12 of 500 times on an idle machine). The time limit is below the kubelet's where that has more than a second, so that a hung server leaves no process
    // behind.
    public override IReadOnlyList<string> ProbeCommand(EnsemblePlan plan, int timeoutSeconds)
    {
        var limit = EnsemblePlan.Text(Math.Max(2, timeoutSeconds) - 1);
        return ["sh", "-c", $"[ \"$(printf ruok | timeout {limit} nc 127.0.0.1 {EnsemblePlan.Text(plan.ClientPort)})\" = imok ]"];
    }
}
