using System.Collections.Immutable;
using ZkGen.Settings.Values;
using static ZkGen.Settings.Availability;
using static ZkGen.Settings.Values.Outcome;

namespace ZkGen.Settings.Catalogue;

/// <summary>Metrics, and counts of paths. Source: <c>QuorumPeerConfig</c>, <c>PrometheusMetricsProvider</c>, <c>RequestPathMetricsCollector</c>.</summary>
internal static class MetricsSettings
{
    private static readonly Limit[] Port =
    [
        .. Limit.NoPort(Fatal),
        Limit.Is(0, Ignored, "0 is no port that anybody could know", "a free one"),
    ];

    public static readonly ImmutableArray<ZooKeeperSetting> All =
    [
        Entry.Parsed("metricsProvider.className", new ClassNameValue(Refused), "org.apache.zookeeper.metrics.impl.DefaultMetricsProvider", In("3.6.0"),
            $"The class that publishes metrics, such as {ServerClasses.Prometheus}."),
        Entry.Parsed("metricsProvider.httpPort", NumberValue.StrictInt.But(Port), "7000", In("3.6.0"),
            "The port for Prometheus, which asks for /metrics."),
        Entry.Parsed("metricsProvider.httpHost", TextValue.Text, "0.0.0.0", In("3.8.0"),
            "The address of the port for Prometheus."),
        Entry.Parsed("metricsProvider.exportJvmInfo", BooleanValue.Property, "true", In("3.6.0"),
            "Whether Prometheus gets the JVM's metrics too."),
        Entry.Parsed("metricsProvider.numWorkerThreads", NumberValue.StrictInt, "1", In("3.8.0"),
            "How many threads count for Prometheus.", "threads"),
        Entry.Parsed("metricsProvider.maxQueueSize", NumberValue.StrictInt.But(Limit.Below(1, Fatal, "a queue takes only a positive length")), "1000000", In("3.8.0"),
            "How many events may wait to be counted for Prometheus.", "events"),
        Entry.Parsed("metricsProvider.workerShutdownTimeoutMs", NumberValue.StrictLong, "1000", In("3.8.0"),
            "How long the threads that count for Prometheus may take to stop.", "ms"),
        Entry.Parsed("metricsProvider.*", TextValue.Text, "", In("3.6.0"),
            "What another class is configured with."),
        Entry.PassedOn("pathStats.enabled", BooleanValue.Property, "false", In("3.6.0"),
            "Whether the server counts which paths its clients ask for, and logs the most frequent."),
        Entry.PassedOn("pathStats.sampleRate", new FractionValue(Fatal), "0.1", In("3.6.0"),
            "Which part of the requests is counted."),
        Entry.PassedOn("pathStats.maxDepth", NumberValue.Int, "6", In("3.6.0"),
            "How many parts of a path are told apart.", "levels"),
        Entry.PassedOn("pathStats.topPathMax", NumberValue.Int, "20", In("3.6.0"),
            "How many paths are logged.", "paths"),
        Entry.PassedOn("pathStats.slotDuration", NumberValue.Int, "15", In("3.6.0"),
            "How long paths are counted together.", "seconds"),
        Entry.PassedOn("pathStats.slotCapacity", NumberValue.Int.But(Limit.Below(1, Fatal, "a queue takes only a positive length")), "60", In("3.6.0"),
            "How many such counts are kept.", "counts"),
        Entry.PassedOn("pathStats.initialDelay", NumberValue.Long, "5", In("3.6.0"),
            "After which time the paths are first logged.", "minutes"),
        Entry.PassedOn("pathStats.delay", NumberValue.Long, "5", In("3.6.0"),
            "How often the paths are logged.", "minutes"),
        Entry.PassedOn("jmx.log4j.disable", BooleanValue.Property, "false", In("3.4.0"),
            "Whether JMX shows nothing of log4j."),
    ];
}
