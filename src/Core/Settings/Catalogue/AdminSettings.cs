using System.Collections.Immutable;
using ZkGen.Model;
using ZkGen.Settings.Values;
using static ZkGen.Settings.Availability;
using static ZkGen.Settings.Values.Outcome;

namespace ZkGen.Settings.Catalogue;

/// <summary>
/// The AdminServer, beside <c>admin.enableServer</c>: a server whose AdminServer does not start runs without. Source: <c>JettyAdminServer</c>,
/// <c>Commands</c>.
/// </summary>
internal static class AdminSettings
{
    private static readonly Limit[] Port =
    [
        .. Limit.NoPort(Ignored, "the AdminServer does not start: ", "none"),
        Limit.Is(0, Ignored, "0 is no port that anybody could know", "a free one"),
    ];

    public static readonly ImmutableArray<ZooKeeperSetting> All =
    [
        Entry.PassedOn("admin.serverPort", NumberValue.Int.But(Port), "8080", In("3.5.0"),
            "The port of the AdminServer.")
            with { Property = TypedProperty.Of(nameof(ZooCfg.AdminServerPort), cfg => cfg.AdminServerPort) },
        Entry.PassedOn("admin.serverAddress", TextValue.Text, "0.0.0.0", In("3.5.1"),
            "The address on which the AdminServer listens."),
        Entry.PassedOn("admin.commandURL", TextValue.Text, "/commands", In("3.5.0"),
            "The path under which the commands are."),
        Entry.PassedOn("admin.idleTimeout", NumberValue.Int, "30000", In("3.5.3"),
            "How long a connection may say nothing.", "ms"),
        Entry.PassedOn("admin.httpVersion", NumberValue.Int, "11", In("3.6.0"),
            "The version of HTTP: 11 for 1.1."),
        Entry.PassedOn("admin.portUnification", BooleanValue.Property, "false", In("3.6.0"),
            "Whether the port takes both HTTP and HTTPS; with the stores of ssl.quorum."),
        Entry.PassedOn("admin.forceHttps", BooleanValue.Property, "false", In("3.6.3", "3.7.1"),
            "Whether the port takes HTTPS alone; with the stores of ssl.quorum."),
        Entry.PassedOn("admin.needClientAuth", BooleanValue.Property, "false", In("3.9.0"),
            "Whether a client of the AdminServer needs a certificate."),
        Entry.PassedOn("admin.rateLimiterIntervalInMS", NumberValue.LenientInt with { InsteadOfText = "an AdminServer that answers no command" }, "300000", In("3.9.0"),
            "How long to wait between two snapshots, or two restores, by command.", "ms"),
        Entry.PassedOn("admin.snapshot.enabled", BooleanValue.Property, "true", In("3.9.0"),
            "Whether a command can take a snapshot."),
        Entry.PassedOn("admin.restore.enabled", BooleanValue.Property, "true", In("3.9.0"),
            "Whether a command can restore one."),
    ];
}
