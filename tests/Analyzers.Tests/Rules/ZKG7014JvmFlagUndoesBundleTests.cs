using ZkGen.CodeFixes;
using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests.Rules;

public class ZKG7014JvmFlagUndoesBundleTests
{
    [Theory]
    [InlineData("-Djava.security.properties=/tmp/java.security", "3.9.5")]
    [InlineData("-XX:-ExitOnOutOfMemoryError", "3.9.5")]
    [InlineData("-XX:+HeapDumpOnOutOfMemoryError", "3.9.5")]
    [InlineData("-XX:OnOutOfMemoryError=kill", "3.9.5")]
    [InlineData("-Dcom.sun.management.jmxremote", "3.9.5")]
    [InlineData("-Dcom.sun.management.jmxremote.port=9010", "3.9.5")]
    [InlineData("-Dnetworkaddress.cache.ttl=5", "3.9.5")]
    [InlineData("-Dsun.net.inetaddr.ttl=5", "3.9.5")]
    [InlineData("-Dlogback.configurationFile=/tmp/logback.xml", "3.9.5")]
    [InlineData("-Dlog4j.configuration=file:/tmp/log4j.properties", "3.9.5")]
    [InlineData("-Dzookeeper.root.logger=DEBUG,CONSOLE", "3.9.5")]
    [InlineData("-Dlog4j.configuration=file:/tmp/log4j.properties", "3.7.2")]
    public Task FlagThatUndoesTheBundleIsFound(string flag, string version) => Verify.FindingsAsync(
        With($"[JvmFlag({{|ZKG7014:\"{flag}\"|}})] {(version == "3.7.2" ? "[AcceptFinding(\"ZKG1005\", Because = \"old\")]" : "")}", version));

    [Theory]
    [InlineData("-XX:+ExitOnOutOfMemoryError")]
    [InlineData("-XX:-HeapDumpOnOutOfMemoryError")]
    [InlineData("-Djava.security.manager=allow")]
    [InlineData("-Dlogback.statusListenerClass=x")]
    [InlineData("-Dcom.sun.net.ssl.checkRevocation=true")]
    [InlineData("-Dzookeeper.console.threshold=WARN")]
    public Task AnyOtherIsNot(string flag) => Verify.FindingsAsync(With($"[JvmFlag(\"{flag}\")]"));

    [Theory]
    [InlineData("[JvmFlag(\"-XX:+HeapDumpOnOutOfMemoryError\")] [JvmFlag(\"-XX:HeapDumpPath=/data/heap.hprof\")]")]
    [InlineData("[JvmFlag(\"-XX:HeapDumpPath=/data\")] [JvmFlag(\"-XX:+HeapDumpOnOutOfMemoryError\")]")]
    [InlineData("[JvmFlag({|ZKG7014:\"-XX:+HeapDumpOnOutOfMemoryError\"|})] [JvmFlag(\"-XX:HeapDumpPath=/database\")]")]
    [InlineData("[DataVolume(\"10Gi\", MountPath = \"/srv\")] [JvmFlag({|ZKG7014:\"-XX:+HeapDumpOnOutOfMemoryError\"|})] [JvmFlag(\"-XX:HeapDumpPath=/data\")]")]
    public Task DumpOntoTheVolumeIsNot(string sections) => Verify.FindingsAsync(With(sections));

    [Theory]
    [InlineData("[JvmFlag(\"-XX:+HeapDumpOnOutOfMemoryError\")] [JvmFlag(undefined)]")]
    [InlineData("[JvmFlag(\"-XX:+HeapDumpOnOutOfMemoryError\")] [DataVolume(\"10Gi\", MountPath = )]")]
    public Task WhatIsBeingTypedIsNot(string sections) => Verify.FindingsInBrokenCodeAsync(With(sections));

    [Fact]
    public Task WithoutAReadableVersionNothingIsSaidOfLogging() => Verify.FindingsInBrokenCodeAsync(
        With("[JvmFlag(\"-Dlog4j.configuration=file:/tmp/x\")] [JvmFlag({|ZKG7014:\"-XX:-ExitOnOutOfMemoryError\"|})]").Replace("\"3.9.5\"", "undefined", StringComparison.Ordinal));

    [Theory]
    [InlineData("-Djava.security.properties=/x", "takes the place of the bundle's java.security, and the JVM keeps the old address of a Pod that comes back for 30 s")]
    [InlineData("-Dlog4j.configuration=file:/x", "has no effect, because ZooKeeper 3.9.5 logs with logback, and the bundle brings its file")]
    [InlineData("-Dlogback.configurationFile=/x", "takes the place of the bundle's logging file, and with it of Level of [Logging]")]
    [InlineData("-XX:+HeapDumpOnOutOfMemoryError", "writes all of the heap into a folder that is read-only or goes with the Pod, because no -XX:HeapDumpPath leads below /data")]
    public Task MessageSaysWhat(string flag, string complaint) => Verify.MessageAsync(With($"[JvmFlag({{|#0:\"{flag}\"|}})]"), "ZKG7014", $"'{flag}' {complaint}; remove it");

    [Fact]
    public Task FixTakesItAway() => Verify.FixAsync<ZKG7014JvmFlagUndoesBundleCodeFix>(
        With("[JvmFlag(\"-XX:+UseZGC\")]\n[JvmFlag({|ZKG7014:\"-Dcom.sun.management.jmxremote\"|})]\n[JvmFlag({|ZKG7014:\"-Dnetworkaddress.cache.ttl=5\"|})]\n[Pod]"),
        With("[JvmFlag(\"-XX:+UseZGC\")]\n[Pod]"));

    private static string With(string sections, string version = "3.9.5") => Declarations.Minimal(sections: sections, version: version);
}
