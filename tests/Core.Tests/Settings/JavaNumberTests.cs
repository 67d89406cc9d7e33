using ZkGen.Settings.Values;

namespace ZkGen.Core.Tests.Settings;

/// <summary>As Java 17 reads them; <c>tests/Oracle.Tests</c> asks Java itself.</summary>
public sealed class JavaNumberTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("+5", 5)]
    [InlineData("-5", -5)]
    [InlineData("007", 7)]
    [InlineData("2147483647", int.MaxValue)]
    [InlineData("-2147483648", int.MinValue)]
    [InlineData("\u0663\u0660", 30)]
    [InlineData("2147483648", null)]
    [InlineData("", null)]
    [InlineData("-", null)]
    [InlineData("+-1", null)]
    [InlineData(" 1", null)]
    [InlineData("1_000", null)]
    [InlineData("0x10", null)]
    [InlineData("1e3", null)]
    [InlineData("10s", null)]
    public void ParseInt(string text, int? number) => Assert.Equal(number, (int?)JavaNumber.ParseInt(text));

    [Theory]
    [InlineData("0100", 64)]
    [InlineData("0x1F", 31)]
    [InlineData("-0X1f", -31)]
    [InlineData("#ff", 255)]
    [InlineData("+#10", 16)]
    [InlineData("0", 0)]
    [InlineData("08", null)]
    [InlineData("0x", null)]
    [InlineData("#", null)]
    [InlineData("0x-1", null)]
    [InlineData("--1", null)]
    [InlineData("-+017", null)]
    [InlineData("10k", null)]
    [InlineData("0x100000000", null)]
    public void DecodeInt(string text, int? number) => Assert.Equal(number, (int?)JavaNumber.DecodeInt(text));

    [Theory]
    [InlineData("9223372036854775807", long.MaxValue)]
    [InlineData("-9223372036854775808", long.MinValue)]
    [InlineData("9223372036854775808", null)]
    [InlineData("-9223372036854775809", null)]
    [InlineData("99999999999999999999999", null)]
    public void ParseLong(string text, long? number) => Assert.Equal(number, JavaNumber.ParseLong(text));

    [Theory]
    [InlineData("0.33", 0.33)]
    [InlineData("1e-3d", 0.001)]
    [InlineData("1,5", null)]
    [InlineData("1e999", double.PositiveInfinity)]
    [InlineData("NaN", double.NaN)]
    [InlineData("NaNd", null)]
    [InlineData("infinity", null)]
    [InlineData("", null)]
    [InlineData("half", null)]
    public void ParseDouble(string text, double? number) => Assert.Equal(number, JavaNumber.ParseDouble(text));
}
