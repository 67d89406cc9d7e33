using ZkGen.CodeFixes;
using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests.Rules;

public class ZKG2008SettingHasPropertyTests
{
    [Theory]
    [InlineData("snapCount", "50000")]
    [InlineData("jute.maxbuffer", "4194304")]
    [InlineData("4lw.commands.whitelist", "*")]
    public Task SettingThatHasAPropertyIsFound(string key, string value) =>
        Verify.FindingsAsync(Declarations.Minimal(sections: $"[ZooCfgSetting({{|ZKG2008:\"{key}\"|}}, \"{value}\")]"));

    [Fact]
    public Task MessageNamesTheProperty() => Verify.MessageAsync(
        Declarations.Minimal(sections: "[ZooCfgSetting({|#0:\"snapCount\"|}, \"50000\")]"),
        "ZKG2008",
        "'snapCount' has a property, SnapCount of [ZooCfg]: of two values for one setting one would be lost; set it there");

    [Theory]
    [InlineData("\"snapCount\", \"50000\"", "SnapCount = 50000")]
    [InlineData("\"forceSync\", \"yes\"", "ForceSync = true")]
    [InlineData("\"4lw.commands.whitelist\", \"mntr,ruok\"", "FourLwCommandsWhitelist = \"mntr,ruok\"")]
    [InlineData("\"snapshot.compression.method\", \"gz\"", "SnapshotCompressionMethod = SnapshotCompressionMethod.Gzip")]
    public Task FixMovesTheValue(string setting, string property) => Verify.FixAsync<ZKG2008SettingHasPropertyCodeFix>(
        With($$"""
            // Busy.
            [ZooCfgSetting({|ZKG2008:{{setting[..setting.IndexOf(',')]}}|}{{setting[setting.IndexOf(',')..]}})]
            """),
        With($"""
            // Busy.
            [ZooCfg({property})]
            """));

    [Fact]
    public Task FixAllMovesEach() => Verify.FixAsync<ZKG2008SettingHasPropertyCodeFix>(
        With("[ZooCfg(TickTime = 2000)]\n[ZooCfgSetting({|ZKG2008:\"snapCount\"|}, \"50000\")]\n[ZooCfgSetting({|ZKG2008:\"maxResponseCacheSize\"|}, \"9\")]"),
        With("[ZooCfg(TickTime = 2000, SnapCount = 50000, MaxResponseCacheSize = 9)]"));

    [Fact]
    public Task ADirectiveBelowKeepsItsLine() => Verify.FixAsync<ZKG2008SettingHasPropertyCodeFix>(
        With("[ZooCfg(SnapCount = 2000)] [ZooCfgSetting({|ZKG2008:\"snapCount\"|}, \"50000\")]\n#nullable disable"),
        With("[ZooCfg(SnapCount = 2000)]\n#nullable disable"));

    [Fact]
    public Task WhereThePropertyHasAValueTheSettingGoes() => Verify.FixAsync<ZKG2008SettingHasPropertyCodeFix>(
        With("[ZooCfg(SnapCount = 2000)]\n[ZooCfgSetting({|ZKG2008:\"snapCount\"|}, \"50000\")]"),
        With("[ZooCfg(SnapCount = 2000)]"));

    private static string With(string sections) => Declarations.Minimal(sections: sections);
}
