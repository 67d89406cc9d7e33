using System.Xml.Linq;
using ZkGen.Core.Tests.Support;
using ZkGen.Model;

namespace ZkGen.Core.Tests.Rendering;

/// <summary>logback from ZooKeeper 3.8 on, log4j 1.x before, each under the name under which the server finds it.</summary>
public sealed class LoggingFileTests
{
    private static readonly string[] Noisy = ["org.apache.zookeeper.server.NIOServerCnxn", "org.apache.zookeeper.server.NettyServerCnxn"];

    [Theory]
    [InlineData("3.4.14", "log4j.properties")]
    [InlineData("3.5.9", "log4j.properties")]
    [InlineData("3.7.1", "log4j.properties")]
    [InlineData("3.7.2", "log4j.properties")]
    [InlineData("3.8.0", "logback.xml")]
    [InlineData("3.8.6", "logback.xml")]
    [InlineData("3.9.5", "logback.xml")]
    [InlineData("3.10.0", "logback.xml")]
    public void ThereIsTheFileThatTheVersionReads(string version, string file) =>
        Assert.Equal([file], new RenderedBundle(Of(version, default)).Paths.Intersect(["log4j.properties", "logback.xml"]));

    /// <summary>logback has no level above ERROR and takes an unknown one for DEBUG.</summary>
    [Theory]
    [InlineData(ZooKeeperLogLevel.Trace, "TRACE")]
    [InlineData(ZooKeeperLogLevel.Debug, "DEBUG")]
    [InlineData(ZooKeeperLogLevel.Info, "INFO")]
    [InlineData(ZooKeeperLogLevel.Warn, "WARN")]
    [InlineData(ZooKeeperLogLevel.Error, "ERROR")]
    [InlineData(ZooKeeperLogLevel.Fatal, "ERROR")]
    public void LogbackHasTheLevelAtTheRootAndAtTheThreshold(ZooKeeperLogLevel declared, string level)
    {
        var logback = Logback(declared);
        var appender = logback.Element("appender")!;

        Assert.Equal("configuration", logback.Name);
        Assert.Equal(level, logback.Element("root")!.Attribute("level")!.Value);
        Assert.Equal(appender.Attribute("name")!.Value, logback.Element("root")!.Element("appender-ref")!.Attribute("ref")!.Value);
        Assert.Equal("ch.qos.logback.core.ConsoleAppender", appender.Attribute("class")!.Value);
        Assert.Equal($"${{zookeeper.console.threshold:-{level}}}", appender.Element("filter")!.Element("level")!.Value);
        Assert.Empty(logback.Descendants("property"));
    }

    /// <summary>log4j 1.2 knows FATAL. The level is no variable: the start script sets <c>zookeeper.root.logger</c> and would win.</summary>
    [Theory]
    [InlineData(ZooKeeperLogLevel.Trace, "TRACE")]
    [InlineData(ZooKeeperLogLevel.Debug, "DEBUG")]
    [InlineData(ZooKeeperLogLevel.Info, "INFO")]
    [InlineData(ZooKeeperLogLevel.Warn, "WARN")]
    [InlineData(ZooKeeperLogLevel.Error, "ERROR")]
    [InlineData(ZooKeeperLogLevel.Fatal, "FATAL")]
    public void Log4jHasTheLevelAtTheRoot(ZooKeeperLogLevel declared, string level)
    {
        var log4j = Log4j(declared);

        Assert.Equal($"{level}, CONSOLE", log4j["log4j.rootLogger"]);
        Assert.Equal("org.apache.log4j.ConsoleAppender", log4j["log4j.appender.CONSOLE"]);
        Assert.Equal("org.apache.log4j.PatternLayout", log4j["log4j.appender.CONSOLE.layout"]);
        Assert.DoesNotContain(log4j, entry => entry.Value.Contains("${", StringComparison.Ordinal));
    }

    [Fact]
    public void NothingDeclaredIsInfo()
    {
        Assert.Equal("INFO", XElement.Parse(new RenderedBundle(Of("3.9.5", default)).Texts["logback.xml"]).Element("root")!.Attribute("level")!.Value);
        Assert.Contains("\nlog4j.rootLogger=INFO, CONSOLE\n", "\n" + new RenderedBundle(Of("3.7.1", default)).Texts["log4j.properties"], StringComparison.Ordinal);
    }

    /// <summary>One line a probe is 25,000 lines a day and server.</summary>
    [Fact]
    public void ProbesAreNotLogged()
    {
        var loggers = Logback(ZooKeeperLogLevel.Info).Elements("logger").ToDictionary(logger => logger.Attribute("name")!.Value, logger => logger.Attribute("level")!.Value);
        var log4j = Log4j(ZooKeeperLogLevel.Info);

        Assert.Equal(Noisy.ToDictionary(name => name, _ => "WARN"), loggers);
        Assert.All(Noisy, name => Assert.Equal("WARN", log4j[$"log4j.logger.{name}"]));
    }

    [Fact]
    public void BothWriteLinesOfTheSameForm() => Assert.Equal(
        Logback(ZooKeeperLogLevel.Info).Element("appender")!.Element("encoder")!.Element("pattern")!.Value,
        Log4j(ZooKeeperLogLevel.Info)["log4j.appender.CONSOLE.layout.ConversionPattern"]);

    [Fact]
    public void ALoggersAppenderIsThere() => Assert.Equal(
        ["log4j.rootLogger", .. ((string[])["", ".layout", ".layout.ConversionPattern"]).Select(end => "log4j.appender.CONSOLE" + end), .. Noisy.Select(name => $"log4j.logger.{name}")],
        Log4j(ZooKeeperLogLevel.Warn).Keys);

    private static XElement Logback(ZooKeeperLogLevel level) => XElement.Parse(new RenderedBundle(Of("3.9.5", level)).Texts["logback.xml"]);

    private static Dictionary<string, string> Log4j(ZooKeeperLogLevel level) =>
        Support.JavaProperties.Read(new RenderedBundle(Of("3.7.1", level)).Texts["log4j.properties"]).ToDictionary(entry => entry.Key, entry => entry.Value);

    private static EnsembleModel Of(string version, Setting<ZooKeeperLogLevel> level) => Models.Official with
    {
        Version = ZooKeeperVersion.TryParse(version, out var parsed) ? parsed : throw new ArgumentException(version),
        Logging = new() { Level = level },
    };
}
