using ZkGen.CodeFixes;
using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests.Rules;

public class ZKG7015JvmFlagIsSettingTests
{
    [Theory]
    [InlineData("-Dzookeeper.snapCount=50000")]
    [InlineData("-Dzookeeper.tickTime=3000")]
    [InlineData("-Dzookeeper.4lw.commands.whitelist=*")]
    [InlineData("-Dzookeeper.flushDelay=10")]
    [InlineData("-Djute.maxbuffer=4194304")]
    [InlineData("-Dzookeeper.jute.maxbuffer=4194304")]
    [InlineData("-Dzookeeper.multiAddress.enabled=true")]
    [InlineData("-Dzookeeper.authProvider.sasl=org.example.Provider")]
    [InlineData("-Dzookeeper.reconfigEnabled=true")]
    public Task SettingIsFound(string flag) => Verify.FindingsAsync(With($"[JvmFlag({{|ZKG7015:\"{flag}\"|}})]"));

    [Theory]
    [InlineData("-Dzookeeper.example.mine=1")]
    [InlineData("-Dzookeeper.console.threshold=WARN")]
    [InlineData("-DsnapCount=50000")]
    [InlineData("-Dversion=1")]
    [InlineData("-Dzookeeper=1")]
    [InlineData("-XX:+UseZGC")]
    public Task WhatTheServerDoesNotReadIsNot(string flag) => Verify.FindingsAsync(With($"[JvmFlag(\"{flag}\")]"));

    [Fact]
    public Task WhatIsBeingTypedIsNot() => Verify.FindingsInBrokenCodeAsync(With("[JvmFlag(undefined + \"-Dzookeeper.snapCount=50000\")]"));

    [Fact]
    public Task NorIsItWithoutAReadableVersion() => Verify.FindingsInBrokenCodeAsync(
        With("[JvmFlag(\"-Dzookeeper.snapCount=50000\")]").Replace("\"3.9.5\"", "undefined", StringComparison.Ordinal));

    [Theory]
    [InlineData("-Dzookeeper.tickTime=3000", "has no effect, because ZooKeeper takes it from zoo.cfg alone; set TickTime of [ZooCfg], where it is checked")]
    [InlineData("-Dzookeeper.snapCount=50000", "is not checked here, and zoo.cfg would win over it; set SnapCount of [ZooCfg], where it is checked")]
    [InlineData("-Dzookeeper.admin.enableServer=true", "has no effect, because zoo.cfg has it and wins; set AdminEnableServer of [ZooCfg], where it is checked")]
    [InlineData("-Dzookeeper.jute.maxbuffer=9", "has no effect, because the JVM's property is 'jute.maxbuffer'; set JuteMaxbuffer of [ZooCfg], where it is checked")]
    [InlineData("-Djute.maxbuffer=4194304", "is not checked here; set JuteMaxbuffer of [ZooCfg], where it is checked")]
    [InlineData("-Dzookeeper.flushDelay=10", "is not checked here, and zoo.cfg would win over it; declare it as [ZooCfgSetting(\"flushDelay\", …)], where it is checked")]
    [InlineData("-Dzookeeper.leader.maxConcurrentSnapshots=5", "has no effect, because ZooKeeper 3.9.5 does not have it; remove it")]
    [InlineData("-Dzookeeper.reconfigEnabled=true", "cannot be declared, because true needs a writable configuration folder, and a ConfigMap is read-only; remove it")]
    public Task MessageSaysWhatBecomesOfIt(string flag, string rest) => Verify.MessageAsync(
        With($"[JvmFlag({{|#0:\"{flag}\"|}})]"), "ZKG7015", $"'{flag}' is a setting of ZooKeeper and {rest}");

    [Theory]
    [InlineData("-Dzookeeper.snapCount=50000", "ZooCfg(SnapCount = 50000)")]
    [InlineData("-Dzookeeper.forceSync=yes", "ZooCfg(ForceSync = true)")]
    [InlineData("-Djute.maxbuffer=4194304", "ZooCfg(JuteMaxbuffer = 4194304)")]
    [InlineData("-Dzookeeper.flushDelay=10", "ZooCfgSetting(\"flushDelay\", \"10\")")]
    [InlineData("-Dreadonlymode.enabled=true", "ZooCfgSetting(\"readonlymode.enabled\", \"true\")")]
    public Task FixDeclaresIt(string flag, string section) => Verify.FixAsync<ZKG7015JvmFlagIsSettingCodeFix>(
        With($"// Busy.\n[JvmFlag({{|ZKG7015:\"{flag}\"|}})]"), With($"// Busy.\n[{section}]"));

    [Fact]
    public Task FixAllDeclaresEach() => Verify.FixAsync<ZKG7015JvmFlagIsSettingCodeFix>(
        With("[ZooCfg(TickTime = 2000)]\n[JvmFlag({|ZKG7015:\"-Dzookeeper.snapCount=50000\"|})]\n[JvmFlag({|ZKG7015:\"-Dzookeeper.maxCnxns=900\"|})]"),
        With("[ZooCfg(TickTime = 2000, SnapCount = 50000, MaxCnxns = 900)]"));

    [Theory]
    [InlineData("-Dzookeeper.tickTime=3000")]
    [InlineData("-Dzookeeper.reconfigEnabled=true")]
    public Task WhereItIsDeclaredOrCannotBeItGoes(string flag) => Verify.FixAsync<ZKG7015JvmFlagIsSettingCodeFix>(
        With($"[ZooCfg(TickTime = 2000)]\n[JvmFlag({{|ZKG7015:\"{flag}\"|}})]"), With("[ZooCfg(TickTime = 2000)]"));

    private static string With(string sections, string version = "3.9.5") => Declarations.Minimal(sections: sections, version: version);
}
