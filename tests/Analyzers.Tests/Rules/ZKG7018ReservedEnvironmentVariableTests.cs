using ZkGen.CodeFixes;
using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests.Rules;

public class ZKG7018ReservedEnvironmentVariableTests
{
    [Theory]
    [InlineData("ZOO_TICK_TIME"), InlineData("ZOO_SERVERS"), InlineData("ZOO_MY_ID"), InlineData("ZOO_CFG_EXTRA"), InlineData("ZOO_LOG4J_PROP"), InlineData("ZOOCFGDIR"), InlineData("JMXDISABLE")]
    [InlineData("ZK_SERVER_HEAP"), InlineData("JVMFLAGS"), InlineData("SERVER_JVMFLAGS"), InlineData("JAVA_TOOL_OPTIONS"), InlineData("_JAVA_OPTIONS"), InlineData("JDK_JAVA_OPTIONS")]
    [InlineData("JMXPORT"), InlineData("ZOOCFG"), InlineData("ZOOMAIN"), InlineData("ZOOBINDIR"), InlineData("ZOOPIDFILE"), InlineData("ZOO_NOEXEC"), InlineData("ZOO_DATADIR_AUTOCREATE_DISABLE")]
    [InlineData("JAVA_HOME"), InlineData("PATH"), InlineData("HOSTNAME")]
    public Task VariableThatScriptsReadIsFoundAtItsName(string name) => Verify.FindingsAsync(With($"[EnvironmentVariable({{|ZKG7018:\"{name}\"|}}, \"1\")]"));

    [Theory]
    [InlineData("TZ"), InlineData("ZOO_LOG_DIR"), InlineData("ZOO_LOG_FILE"), InlineData("ZOO_OF_OURS"), InlineData("zoo_tick_time"), InlineData("CLASSPATH"), InlineData("CLIENT_JVMFLAGS"), InlineData("ZK_CLIENT_HEAP")]
    public Task AnyOtherIsNot(string name) => Verify.FindingsAsync(With($"[EnvironmentVariable(\"{name}\", \"1\")]"));

    [Fact]
    public Task HeapOfTheScriptIsNotWhereNoneIsDeclared() => Verify.FindingsAsync(
        With("[Resources(CpuRequest = \"500m\", MemoryRequest = \"1Gi\", MemoryLimit = \"1Gi\")] [EnvironmentVariable(\"ZK_SERVER_HEAP\", \"512\")]"));

    [Theory]
    [InlineData("[EnvironmentVariable({|ZKG7018:\"JVMFLAGS\"|}, \"-Xmx1g\")]")]
    [InlineData("[EnvironmentVariable(\"ZOO_TICK_TIME\", \"3000\")]")]
    public Task TutorialsImageHasItsOwn(string variable) => Verify.FindingsAsync(Declarations.Minimal(
        version: "3.4.10",
        sections: $"[Image(\"registry.example/kubernetes-zookeeper:1\", Kind = ImageKind.KubernetesZooKeeper)] [AcceptFinding(\"ZKG1005\", Because = \"old\")] {variable}"));

    [Theory]
    [InlineData("[EnvironmentVariable(\"JVMFLAGS\", ]")]
    [InlineData("[EnvironmentVariable(\"JVMFLAGS")]
    [InlineData("[EnvironmentVariable(JVMFLAGS, \"-Xmx1g\")]")]
    public Task WhatIsBeingTypedIsNot(string variable) => Verify.FindingsInBrokenCodeAsync(With(variable));

    [Theory]
    [InlineData("ZOO_TICK_TIME", "has no effect, because the image's entry point, which would read it, does not run: the bundle brings zoo.cfg and a start script; set TickTime of [ZooCfg] instead")]
    [InlineData("ZOO_MY_ID", "has no effect, because the image's entry point, which would read it, does not run: the bundle brings zoo.cfg and a start script; remove it")]
    [InlineData("JVMFLAGS", "is for every zkCli.sh of the container too, wins over Heap, and no rule reads it; declare each flag as [JvmFlag]")]
    [InlineData("ZK_SERVER_HEAP", "has no effect, because Heap comes behind it and wins; remove it")]
    public Task MessageSaysWhatBecomesOfIt(string name, string rest) => Verify.MessageAsync(With($"[EnvironmentVariable({{|#0:\"{name}\"|}}, \"1\")]"), "ZKG7018", $"The variable '{name}' {rest}");

    [Theory]
    [InlineData("\"ZOO_TICK_TIME\"", "3000", "[ZooCfg(TickTime = 3000)]")]
    [InlineData("\"ZOO_4LW_COMMANDS_WHITELIST\"", "ruok, mntr", "[ZooCfg(FourLwCommandsWhitelist = \"ruok, mntr\")]")]
    [InlineData("\"ZOO_ADMINSERVER_ENABLED\"", "false", "[ZooCfg(AdminEnableServer = false)]")]
    [InlineData("\"SERVER_JVMFLAGS\"", "-XX:+UseZGC  -Xss1m", "[JvmFlag(\"-XX:+UseZGC\")]\n[JvmFlag(\"-Xss1m\")]")]
    [InlineData("\"JVMFLAGS\"", "", "")]
    [InlineData("\"JVMFLAGS\"", "$(FLAGS)", "")]
    [InlineData("\"ZOO_TICK_TIME\"", "soon", "")]
    [InlineData("\"ZOO_SERVERS\"", "server.1=zk:2888:3888", "")]
    public Task FixDeclaresItOrTakesItAway(string name, string value, string sections) => Verify.FixAsync<ZKG7018ReservedEnvironmentVariableCodeFix>(
        With($"[Pod]\n[EnvironmentVariable({{|ZKG7018:{name}|}}, \"{value}\")]"), With(sections.Length > 0 ? $"[Pod]\n{sections}" : "[Pod]"));

    [Fact]
    public Task WhereThePropertyHasAValueTheVariableGoes() => Verify.FixAsync<ZKG7018ReservedEnvironmentVariableCodeFix>(
        With("[ZooCfg(TickTime = 2000)]\n[EnvironmentVariable({|ZKG7018:\"ZOO_TICK_TIME\"|}, \"3000\")]"), With("[ZooCfg(TickTime = 2000)]"));

    private static string With(string sections, string version = "3.9.5") => Declarations.Minimal(sections: sections, version: version);
}
