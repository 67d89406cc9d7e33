using ZkGen.Model;

namespace ZkGen.Core.Tests.Model;

public sealed class SessionBoundsTests
{
    [Fact]
    public void WithoutKeysTheyAreTwoAndTwentyTicks() => AssertBounds(6000, 60000, new() { TickTime = 3000 });

    [Fact]
    public void DeclaredOnesCount() =>
        AssertBounds(4000, 40000, new() { TickTime = 3000, MinSessionTimeout = 4000, MaxSessionTimeout = 40000 });

    [Fact]
    public void MinusOneIsUnset() => AssertBounds(6000, 60000, new() { TickTime = 3000, MinSessionTimeout = -1, MaxSessionTimeout = -1 });

    [Fact]
    public void EachIsDefaultedByItself()
    {
        AssertBounds(5000, 60000, new() { TickTime = 3000, MinSessionTimeout = 5000 });
        AssertBounds(6000, 7000, new() { TickTime = 3000, MaxSessionTimeout = 7000 });
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-2)]
    [InlineData(int.MinValue)]
    public void OnlyMinusOneIsUnset(int bound) => AssertBounds(bound, bound, new() { TickTime = 3000, MinSessionTimeout = bound, MaxSessionTimeout = bound });

    [Fact]
    public void WithoutTickTimeTheOneThatIsWrittenCounts() => AssertBounds(4000, 40000, new());

    /// <summary>Expected values are those of Java's <c>int</c> arithmetic, worked out by hand.</summary>
    [Theory]
    [InlineData(107374182, 214748364, 2147483640)]
    [InlineData(107374183, 214748366, -2147483636)]
    [InlineData(1073741823, 2147483646, -20)]
    [InlineData(1073741824, int.MinValue, 0)]
    [InlineData(int.MaxValue, -2, -20)]
    [InlineData(int.MinValue, 0, 0)]
    [InlineData(-2000, -4000, -40000)]
    public void ProductsOverflowAsTheyDoInJava(int tickTime, int min, int max) => AssertBounds(min, max, new() { TickTime = tickTime });

    [Fact]
    public void AnUnreadableBoundIsUnknown()
    {
        var cfg = new ZooCfg { TickTime = 3000, MinSessionTimeout = Setting<int>.Unreadable };

        Assert.Equal(Setting<int>.Unreadable, SessionBounds.Min(cfg));
        Assert.Equal(60000, SessionBounds.Max(cfg));
    }

    [Fact]
    public void AnUnreadableTickTimeMakesUnknownOnlyWhatDependsOnIt()
    {
        var cfg = new ZooCfg { TickTime = Setting<int>.Unreadable, MinSessionTimeout = -1, MaxSessionTimeout = 40000 };

        Assert.Equal(Setting<int>.Unreadable, SessionBounds.Min(cfg));
        Assert.Equal(40000, SessionBounds.Max(cfg));
    }

    private static void AssertBounds(int min, int max, ZooCfg cfg)
    {
        Assert.Equal(min, SessionBounds.Min(cfg));
        Assert.Equal(max, SessionBounds.Max(cfg));
    }
}
