using ZkGen.Settings;

namespace ZkGen.Core.Tests.Settings;

public sealed class SettingSuggestionTests
{
    [Theory]
    [InlineData("autopurge.purgeInteval", "autopurge.purgeInterval")]
    [InlineData("ClientPort", "clientPort")]
    [InlineData("maxsessiontimeout", "maxSessionTimeout")]
    [InlineData("zookeeper.snapCount", "snapCount")]
    [InlineData("zookeeper.forcesync", "forceSync")]
    [InlineData("zookeeper.zookeeper.snapCount", "snapCount")]
    [InlineData("requestThrottleLimit", "request_throttle_max_requests")]
    [InlineData("connectionMaxTokens", "connection_throttle_tokens")]
    [InlineData("maxConcurrentSnapSyncs", "leader.maxConcurrentSnapSyncs")]
    [InlineData("jute.maxBuffer", "jute.maxbuffer")]
    [InlineData("tikTime", "tickTime")]
    [InlineData("quorumListenOnAllIps", "quorumListenOnAllIPs")]
    [InlineData("shop.special", null)]
    [InlineData("x", null)]
    [InlineData("", null)]
    public void TheKeyThatWasMeant(string written, string? meant) => Assert.Equal(meant, SettingSuggestion.For(written).Key);

    [Fact]
    public void AHugeKeyIsNotCompared() => Assert.Null(SettingSuggestion.For(new string('a', 1_000_000)).Key);

    [Fact]
    public void NoKnownKeyIsNearAnotherByItself() => Assert.All(
        SettingCatalogue.All.Where(setting => !setting.IsPattern),
        setting => Assert.Same(setting, SettingCatalogue.Find(setting.Key)));
}
