using ZkGen.Core.Tests.Support;
using ZkGen.Model;

namespace ZkGen.Core.Tests.RoundTrips;

/// <summary>The logging files as logback and log4j take them. There are no more of them than levels: each is tried.</summary>
public sealed class LoggingTests
{
    private const string Appender = "ROOT CONSOLE";

    private static readonly string[] Noisy = ["org.apache.zookeeper.server.NIOServerCnxn", "org.apache.zookeeper.server.NettyServerCnxn"];

    private static readonly IReadOnlyList<Setting<ZooKeeperLogLevel>> Levels = [default, .. Enum.GetValues<ZooKeeperLogLevel>()];

    /// <summary>The level at the root, the same at the appender, and no complaint of logback's.</summary>
    [FactNeeding(Tool.Logback)]
    public void LogbacksRootHasTheDeclaredLevel() => Assert.All(Levels, declared =>
    {
        var level = NameOf(declared == ZooKeeperLogLevel.Fatal ? ZooKeeperLogLevel.Error : declared);
        Dictionary<string, string> expected = new()
        {
            ["ROOT level"] = level,
            [Appender] = "ch.qos.logback.core.ConsoleAppender",
            [Appender + " from"] = level,
        };

        AssertSame(expected, Jvm.Logback(new RenderedBundle(Of(declared, 9)).Texts["logback.xml"]));
    });

    /// <summary>Although the start script sets <c>zookeeper.root.logger</c>.</summary>
    [FactNeeding(Tool.Log4j)]
    public void Log4jsRootHasTheDeclaredLevel() => Assert.All(Levels, declared =>
    {
        Dictionary<string, string> expected = new()
        {
            ["ROOT level"] = NameOf(declared),
            [Appender] = "org.apache.log4j.ConsoleAppender",
        };

        AssertSame(expected, Jvm.Log4j(new RenderedBundle(Of(declared, 7)).Texts["log4j.properties"]));
    });

    [FactNeeding(Tool.Jdk)]
    public void Log4jsFileIsOneOfProperties() => Assert.All(Levels, declared =>
    {
        var read = Jvm.Properties(new RenderedBundle(Of(declared, 7)).Texts["log4j.properties"]);

        Assert.Equal($"{NameOf(declared)}, CONSOLE", read["log4j.rootLogger"]);
        Assert.Equal("%d{ISO8601} [myid:%X{myid}] - %-5p [%t:%C{1}@%L] - %m%n", read["log4j.appender.CONSOLE.layout.ConversionPattern"]);
    });

    [Fact]
    public void NothingElseOfADeclarationTouchesThem() => RandomModels.Official.Hold(model =>
        Assert.Equal(FileOf(Models.Official with { Version = model.Version, Logging = model.Logging }), FileOf(model)));

    private static void AssertSame(Dictionary<string, string> expected, IReadOnlyDictionary<string, string> read) => Assert.Equal(
        expected.Concat(Noisy.Select(name => KeyValuePair.Create(name + " level", "WARN"))).OrderBy(each => each.Key, StringComparer.Ordinal),
        read.OrderBy(each => each.Key, StringComparer.Ordinal));

    private static EnsembleModel Of(Setting<ZooKeeperLogLevel> level, int minor) =>
        Models.Official with { Version = new ZooKeeperVersion(3, minor, 0), Logging = new() { Level = level } };

    private static KeyValuePair<string, string> FileOf(EnsembleModel model) => new RenderedBundle(model).Texts.Single(file => file.Key is "logback.xml" or "log4j.properties");

    private static string NameOf(Setting<ZooKeeperLogLevel> level) => level.ValueOr(ZooKeeperLogLevel.Info).ToString().ToUpperInvariant();
}
