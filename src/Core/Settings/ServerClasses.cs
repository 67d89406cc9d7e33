namespace ZkGen.Settings;

/// <summary>ZooKeeper's own classes that a setting may name.</summary>
internal static class ServerClasses
{
    /// <summary>Serves clients, without TLS; the default.</summary>
    public const string Nio = "org.apache.zookeeper.server.NIOServerCnxnFactory";

    /// <summary>Serves clients, with TLS or without.</summary>
    public const string Netty = "org.apache.zookeeper.server.NettyServerCnxnFactory";

    /// <summary>Publishes metrics for Prometheus.</summary>
    public const string Prometheus = "org.apache.zookeeper.metrics.prometheus.PrometheusMetricsProvider";
}
