using ZkGen.Kubernetes;

namespace ZkGen.Core.Tests.Kubernetes;

public sealed class QuantityTests
{
    [Theory]
    [InlineData("10Gi", 10L << 30)]
    [InlineData("1.5Gi", 3L << 29)]
    [InlineData("500m", 1)]
    [InlineData("2", 2)]
    [InlineData("2e9", 2_000_000_000)]
    [InlineData("2E3", 2000)]
    [InlineData("1E", 1_000_000_000_000_000_000)]
    [InlineData("1k", 1000)]
    [InlineData(".5", 1)]
    [InlineData("1.", 1)]
    [InlineData("+1", 1)]
    [InlineData("-1.5", -2)]
    [InlineData("0", 0)]
    [InlineData("1e-3", 1)]
    [InlineData("1n", 1)]
    [InlineData("0.0000000001", 1)]
    [InlineData(" 1Gi ", 1L << 30)]
    [InlineData("Gi", 0)]
    [InlineData("m", 0)]
    [InlineData("e3", 0)]
    [InlineData(".", 0)]
    [InlineData("-", 0)]
    [InlineData("8Ei", long.MaxValue)]
    [InlineData("1e1000", long.MaxValue)]
    public void InWholeUnitsItIsRoundedUp(string text, long units)
    {
        Assert.True(Quantity.TryParse(text, out var quantity));
        Assert.Equal(units, quantity.Units);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("e")]
    [InlineData("..")]
    [InlineData("1 Gi")]
    [InlineData("- 1")]
    [InlineData("1GB")]
    [InlineData("1gi")]
    [InlineData("1K")]
    [InlineData("512MB")]
    [InlineData("1.2.3")]
    [InlineData("1,5")]
    [InlineData("--1")]
    [InlineData("0x10")]
    [InlineData("1e")]
    [InlineData("1e1.5")]
    [InlineData("1eKi")]
    [InlineData("\u0661")]
    public void AnythingElseIsNone(string text) => Assert.False(Quantity.TryParse(text, out _));

    [Theory]
    [InlineData("1000m", "1")]
    [InlineData("1Gi", "1024Mi")]
    [InlineData("0.5", "500m")]
    [InlineData("100Ei", "16Ei")]
    public void AmountsAreComparedByValue(string one, string other)
    {
        Quantity.TryParse(one, out var first);
        Quantity.TryParse(other, out var second);

        Assert.Equal(first, second);
        Assert.Equal(0, first.CompareTo(second));
    }

    [Theory]
    [InlineData("512m", "0.512")]
    [InlineData("-1.5", "-1.5")]
    [InlineData("2Ki", "2048")]
    [InlineData("1e20", "100000000000000000000")]
    [InlineData("0", "0")]
    public void ItIsShownInPlainDigits(string text, string digits)
    {
        Quantity.TryParse(text, out var quantity);

        Assert.Equal(digits, quantity.ToString());
    }
}
