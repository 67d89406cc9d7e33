using ZkGen.Model;

namespace ZkGen.Core.Tests.Model;

public sealed class SettingTests
{
    [Fact]
    public void TheDefaultIsUnset()
    {
        Setting<int> setting = default;

        Assert.Equal((SettingState.Unset, true, false), (setting.State, setting.IsUnset, setting.IsSet));
        Assert.False(setting.TryGet(out _));
        Assert.Equal(7, setting.ValueOr(7));
        Assert.Equal((Setting<int>)7, setting.Or(7));
    }

    [Fact]
    public void AValueIsSetEvenIfItIsTheTypesDefault()
    {
        Setting<int> setting = 0;

        Assert.Equal((SettingState.Set, false, true), (setting.State, setting.IsUnset, setting.IsSet));
        Assert.True(setting.TryGet(out var value));
        Assert.Equal(0, value);
        Assert.Equal(0, setting.ValueOr(7));
        Assert.Equal(setting, setting.Or(7));
    }

    [Fact]
    public void UnreadableIsNeitherSetNorMissingAndNoDefaultReplacesIt()
    {
        var setting = Setting<int>.Unreadable;

        Assert.Equal((SettingState.Unreadable, false, false), (setting.State, setting.IsUnset, setting.IsSet));
        Assert.False(setting.TryGet(out _));
        Assert.Equal(Setting<int>.Unreadable, setting.Or(7));
    }

    [Fact]
    public void UnreadableIsShownAsTheFallback() => Assert.Equal("x", Setting<string>.Unreadable.ValueOr("x"));

    [Fact]
    public void TheStatesAreNeverEqual()
    {
        Setting<int>[] settings = [default, 0, 1, Setting<int>.Unreadable];

        Assert.Equal(settings.Length, settings.Distinct().Count());
    }

    [Fact]
    public void EqualValuesMakeEqualSettings()
    {
        Setting<string> one = "zk";
        Setting<string> other = new string(['z', 'k']);

        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.NotEqual(one, "ZK");
    }
}
