using ZkGen.Model;

namespace ZkGen.Rendering;

/// <summary>
/// What the servers log, on standard output: <c>logback.xml</c> from ZooKeeper 3.8 on, <c>log4j.properties</c> before. Without one of our own a
/// mounted <c>/conf</c> would hide the image's, and logback logs everything then.
/// </summary>
internal static class LoggingFile
{
    private const string Pattern = "%d{ISO8601} [myid:%X{myid}] - %-5p [%t:%C{1}@%L] - %m%n";

    private static readonly ZooKeeperVersion FirstWithLogback = new(3, 8, 0);

    public static Artifact Render(EnsemblePlan plan) => IsLogback(plan.Version) ? Logback(plan.LogLevel) : Log4j(plan.LogLevel);

    public static bool IsLogback(ZooKeeperVersion version) => version.CompareTo(FirstWithLogback) >= 0;

    private static Artifact Logback(ZooKeeperLogLevel level)
    {
        var name = Name(level == ZooKeeperLogLevel.Fatal ? ZooKeeperLogLevel.Error : level);
        return new("logback.xml", $$"""
            <configuration>
              <appender name="CONSOLE" class="ch.qos.logback.core.ConsoleAppender">
                <encoder>
                  <pattern>{{Pattern}}</pattern>
                </encoder>
                <filter class="ch.qos.logback.classic.filter.ThresholdFilter">
                  <level>${zookeeper.console.threshold:-{{name}}}</level>
                </filter>
              </appender>
              <!-- one "Processing ruok/srvr command" line a probe: 25,000 lines a day and server -->
              <logger name="org.apache.zookeeper.server.NIOServerCnxn" level="WARN"/>
              <logger name="org.apache.zookeeper.server.NettyServerCnxn" level="WARN"/>
              <root level="{{name}}">
                <appender-ref ref="CONSOLE"/>
              </root>
            </configuration>

            """);
    }

    // The level stands in rootLogger itself: the start script passes -Dzookeeper.root.logger=INFO,CONSOLE, which a variable would lose to.
    private static Artifact Log4j(ZooKeeperLogLevel level) => new("log4j.properties", $"""
        log4j.rootLogger={Name(level)}, CONSOLE
        log4j.appender.CONSOLE=org.apache.log4j.ConsoleAppender
        log4j.appender.CONSOLE.layout=org.apache.log4j.PatternLayout
        log4j.appender.CONSOLE.layout.ConversionPattern={Pattern}
        # one "Processing ruok/srvr command" line a probe: 25,000 lines a day and server
        log4j.logger.org.apache.zookeeper.server.NIOServerCnxn=WARN
        log4j.logger.org.apache.zookeeper.server.NettyServerCnxn=WARN

        """);

    private static string Name(ZooKeeperLogLevel level) => level.ToString().ToUpperInvariant();
}
