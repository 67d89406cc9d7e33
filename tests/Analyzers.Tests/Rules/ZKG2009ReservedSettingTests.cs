using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests.Rules;

public class ZKG2009ReservedSettingTests
{
    [Theory]
    [InlineData("server.4", "zk-3:2888:3888")]
    [InlineData("dynamicConfigFile", "/data/zoo.cfg.dynamic")]
    [InlineData("reconfigEnabled", "true")]
    [InlineData("standaloneEnabled", "true")]
    [InlineData("clientPortAddress", "127.0.0.1")]
    [InlineData("peerType", "observer")]
    public Task SettingThatZkGenWritesIsFound(string key, string value) =>
        Verify.FindingsAsync(Declarations.Minimal(sections: $"[ZooCfgSetting({{|ZKG2009:\"{key}\"|}}, \"{value}\")]"));

    [Fact]
    public Task OtherSettingsAreNot() => Verify.FindingsAsync(Declarations.Minimal(sections: "[ZooCfgSetting(\"flushDelay\", \"1\")]"));
}
