using ZkGen.CodeFixes;
using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests.Rules;

public class ZKG2005UnknownSettingTests
{
    [Theory]
    [InlineData("autopurge.purgeInteval")]
    [InlineData("TickTime")]
    [InlineData("zookeeper.snapCount")]
    [InlineData("requestThrottleLimit")]
    [InlineData("metricsProvider.httpport")]
    [InlineData("x")]
    public Task KeyThatTheServerDoesNotKnowIsFound(string key) => Verify.FindingsAsync(With($"{{|ZKG2005:\"{key}\"|}}"));

    [Theory]
    [InlineData("flushDelay", "1")]
    [InlineData("jute.maxbuffer.extrasize", "2000000")]
    [InlineData("authProvider.shop", "shop.Auth")]
    public Task KeyThatItKnowsIsNot(string key, string value) => Verify.FindingsAsync(Declarations.Minimal(sections: $"[ZooCfgSetting(\"{key}\", \"{value}\")]"));

    [Theory]
    [InlineData("maxsessiontimeout", "'maxsessiontimeout' has no effect, because keys are case-sensitive, and ZooKeeper says nothing of it; set MaxSessionTimeout of [ZooCfg]")]
    [InlineData("dynamicconfigfile", "'dynamicconfigfile' has no effect, because keys are case-sensitive, and ZooKeeper says nothing of it; remove it")]
    [InlineData("shop.special", "'shop.special' has no effect, because the server knows no such key, and ZooKeeper says nothing of it; remove it, or accept this finding if a class of your own reads it")]
    public Task MessageSaysWhatWasMeant(string key, string message) => Verify.MessageAsync(With($"{{|#0:\"{key}\"|}}"), "ZKG2005", message);

    [Theory]
    [InlineData("zookeeper.flushDelay", "flushDelay")]
    [InlineData("FlushDelay", "flushDelay")]
    [InlineData("requestThrottleLimit", "request_throttle_max_requests")]
    public Task FixWritesIt(string before, string after) => Verify.FixAsync<ZKG2005UnknownSettingCodeFix>(
        With($"/* limit */ {{|ZKG2005:\"{before}\"|}} /* so */"), With($"/* limit */ \"{after}\" /* so */"));

    /// <summary>Under its right key <c>ZKG2008</c> would complain of it.</summary>
    [Theory]
    [InlineData("autopurge.purgeInteval", "[ZooCfg(AutopurgePurgeInterval = 1)]")]
    [InlineData("zookeeper.snapCount", "[ZooCfg(SnapCount = 1)]")]
    public Task FixSetsItsProperty(string key, string section) =>
        Verify.FixAsync<ZKG2005UnknownSettingCodeFix>(With($"{{|ZKG2005:\"{key}\"|}}"), Declarations.Minimal(sections: section));

    [Fact]
    public Task NothingIsOfferedWhereNobodyCanTell() => Verify.FixAsync<ZKG2005UnknownSettingCodeFix>(With("{|ZKG2005:\"shop.special\"|}"), With("{|ZKG2005:\"shop.special\"|}"));

    private static string With(string key) => Declarations.Minimal(sections: $"[ZooCfgSetting({key}, \"1\")]");
}
