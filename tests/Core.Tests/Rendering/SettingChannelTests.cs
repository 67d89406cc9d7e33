using ZkGen.Core.Tests.Support;
using ZkGen.Model;
using ZkGen.Settings;

namespace ZkGen.Core.Tests.Rendering;

/// <summary>What the server reads as a system property without the prefix <c>zookeeper.</c> would have no effect as a line of <c>zoo.cfg</c>.</summary>
public sealed class SettingChannelTests
{
    private const string Value = "1234567";

    public static TheoryData<string> OfTheJvm => [.. SettingCatalogue.All.Where(setting => setting.Channel == SettingChannel.Jvm).Select(setting => setting.Key)];

    [Fact]
    public void TheJvmsSettingsAreTheOnesWithoutThePrefix() => Assert.Superset(
        new HashSet<string>
        {
            "jute.maxbuffer", "readonlymode.enabled", "znode.container.checkIntervalMs", "znode.container.maxPerMinute", "znode.container.maxNeverUsedIntervalMs",
            "leader.nodelay", "follower.nodelay", "java.security.auth.login.config",
        },
        SettingCatalogue.All.Where(setting => setting.Channel == SettingChannel.Jvm).Select(setting => setting.Key).ToHashSet());

    [Theory]
    [MemberData(nameof(OfTheJvm))]
    public void WhatOnlyTheJvmTakesIsAFlagAndNoLineOfZooCfg(string key)
    {
        var bundle = new RenderedBundle(Declaring(key));

        Assert.Single(Flags(bundle), flag => flag == $"-D{SettingCatalogue.Find(key)!.PropertyOf(key)}={Value}");
        Assert.DoesNotContain(Value, bundle.Texts["zoo.cfg"], StringComparison.Ordinal);
    }

    [Fact]
    public void WhatZooCfgTakesIsALineAndNoFlag() => Assert.All(
        SettingCatalogue.All.Where(setting => setting is { Channel: SettingChannel.ZooCfg, Property: null, IsPattern: false } && setting.ChannelIn(ZooKeeperReleases.Newest) == SettingChannel.ZooCfg
            && setting.Versions.Contains(ZooKeeperReleases.Newest)),
        setting =>
        {
            var bundle = new RenderedBundle(Declaring(setting.Key));
            Assert.Contains((setting.Key, Value), bundle.ZooCfg);
            Assert.DoesNotContain(Flags(bundle), flag => flag.EndsWith(Value, StringComparison.Ordinal));
        });

    private static EnsembleModel Declaring(string key) => Models.Official with
    {
        Version = ZooKeeperReleases.Newest,
        ZooCfgSettings = Models.Entries("ZooCfgSetting", (key, Value)),
    };

    private static IEnumerable<string> Flags(RenderedBundle bundle) => bundle.Texts["start-zookeeper.sh"].Split([' ', '\n', '"', '\\']);
}
