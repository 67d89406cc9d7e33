namespace ZkGen.Manifests.Tests.Consistency;

public class QuantityTests
{
    [Theory]
    [InlineData("1Gi", "1073741824")]
    [InlineData("1G", "1000000000")]
    [InlineData("0.5", "0.5")]
    [InlineData("500m", "0.5")]
    [InlineData("1e3", "1000")]
    [InlineData("2k", "2000")]
    [InlineData("1Ki", "1024")]
    public void QuantityIsItsNumber(string text, string number) => Assert.Equal(Quantity.Parse(number), Quantity.Parse(text));
}
