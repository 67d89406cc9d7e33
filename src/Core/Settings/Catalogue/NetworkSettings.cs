using System.Collections.Immutable;
using ZkGen.Model;
using ZkGen.Settings.Values;
using static ZkGen.Settings.Availability;
using static ZkGen.Settings.Values.Outcome;

namespace ZkGen.Settings.Catalogue;

/// <summary>The connections of clients. Source: <c>QuorumPeerConfig</c>, <c>NIOServerCnxnFactory</c>, <c>NettyServerCnxnFactory</c>.</summary>
internal static class NetworkSettings
{
    private static readonly Limit[] Port =
    [
        .. Limit.NoPort(Refused),
        Limit.Is(0, Ignored, "0 is no port that clients could know", "none"),
    ];

    public static readonly ImmutableArray<ZooKeeperSetting> All =
    [
        Entry.Parsed("secureClientPort", NumberValue.ParsedInt.But(Port), "", In("3.5.1"),
            "The port for clients with TLS; needs serverCnxnFactory with Netty."),
        Entry.Parsed("secureClientPortAddress", new AddressValue(), "0.0.0.0", In("3.5.1"),
            "The address on which clients with TLS are served; needs secureClientPort."),
        Entry.Parsed("clientPortListenBacklog", NumberValue.ParsedInt.But(
            Limit.Below(-1, Ignored, "it is not positive", "50"), Limit.Is(0, Ignored, "it is not positive", "50")), "-1", In("3.6.0"),
            "How many clients may wait to be connected; -1 for 50, as Java has it.", "connections")
            with { Property = TypedProperty.Of(nameof(ZooCfg.ClientPortListenBacklog), cfg => cfg.ClientPortListenBacklog) },
        Entry.PassedOn("serverCnxnFactory", new ClassNameValue(Fatal), ServerClasses.Nio, In("3.4.0"),
            $"The class that serves clients; TLS needs {ServerClasses.Netty}."),
        Entry.PassedOn("clientTcpKeepAlive", BooleanValue.Property, "false", In("3.7.0"),
            "Whether the connections of clients are kept alive by TCP; not with Netty.")
            with { Property = TypedProperty.Of(nameof(ZooCfg.ClientTcpKeepAlive), cfg => cfg.ClientTcpKeepAlive) },
        Entry.PassedOn("nio.numSelectorThreads", NumberValue.Int.But(Limit.Below(1, Fatal, "the server stops without one")),
            "square root of half the number of processors", In("3.5.0"),
            "How many threads wait for clients.", "threads"),
        Entry.PassedOn("nio.numWorkerThreads", NumberValue.Int, "twice the number of processors", In("3.5.0"),
            "How many threads read from clients and write to them; 0 leaves it to those that wait.", "threads"),
        Entry.PassedOn("nio.sessionlessCnxnTimeout", NumberValue.Int.But(Limit.Is(0, Fatal, "the server divides by it")), "10000", In("3.5.0"),
            "How long a connection may be without a session.", "ms"),
        Entry.PassedOn("nio.shutdownTimeout", NumberValue.Long, "5000", In("3.5.0"),
            "How long the threads may take to stop.", "ms"),
        Entry.PassedOn("nio.directBufferBytes", NumberValue.Int, "65536", In("3.5.0"),
            "The size of each thread's buffer; 0 for none.", "bytes"),
        Entry.PassedOn("netty.advancedFlowControl.enabled", BooleanValue.Property, "false", In("3.6.0"),
            "Whether Netty stops to read from a client whose requests wait.").DocumentedAs("advancedFlowControlEnabled"),
        Entry.PassedOn("netty.server.outstandingHandshake.limit", NumberValue.Int, "-1", In("3.6.0"),
            "How many TLS handshakes may be under way; -1 is no limit.", "handshakes").DocumentedAs("outstandingHandshake.limit"),
        Entry.PassedOn("netty.server.earlyDropSecureConnectionHandshakes", BooleanValue.Property, "false", In("3.7.1"),
            "Whether a server that does not serve yet refuses TLS before the handshake."),
    ];
}
