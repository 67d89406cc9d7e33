using ZkGen.Kubernetes;

namespace ZkGen.Core.Tests.Kubernetes;

/// <summary>What kubectl 1.32 writes; <c>tests/Manifests.Tests</c> asks the one that is at hand.</summary>
public sealed class CanonicalQuantityTests
{
    [Theory]
    [InlineData("0.5", "500m")]
    [InlineData(".5", "500m")]
    [InlineData("1.50", "1500m")]
    [InlineData("1000m", "1")]
    [InlineData("1000", "1k")]
    [InlineData("10000", "10k")]
    [InlineData("1000M", "1G")]
    [InlineData("1000000k", "1G")]
    [InlineData("0.0000000001", "1n")]
    [InlineData("1e5", "100e3")]
    [InlineData("1000e3", "1e6")]
    [InlineData("10e-1", "1")]
    [InlineData("1024Mi", "1Gi")]
    [InlineData("1024Ki", "1Mi")]
    [InlineData("1.5Gi", "1536Mi")]
    [InlineData("1.0Gi", "1Gi")]
    [InlineData("0.5Gi", "512Mi")]
    [InlineData("0.5Mi", "512Ki")]
    [InlineData("0.5Ki", "512")]
    [InlineData("1.1Ki", "1126400m")]
    [InlineData("0.3Gi", "322122547200m")]
    [InlineData("0.0001Ki", "102400u")]
    [InlineData("0m", "0")]
    [InlineData("0Gi", "0")]
    [InlineData("-1000m", "-1")]
    [InlineData(" 1Gi", "1Gi")]
    [InlineData("Gi", "0")]
    [InlineData("16Ei", "9223372036854775807")]
    public void AnAmountGetsTheLargestSuffixWithoutAFraction(string text, string canonical) => Assert.Equal(canonical, CanonicalQuantity.Of(text));

    [Theory]
    [InlineData("0")]
    [InlineData("500m")]
    [InlineData("1")]
    [InlineData("1500M")]
    [InlineData("1Gi")]
    [InlineData("10Gi")]
    [InlineData("1000Ki")]
    [InlineData("1025Mi")]
    [InlineData("1048576")]
    [InlineData("1E")]
    [InlineData("2e9")]
    [InlineData("1E3")]
    [InlineData("1e-3")]
    [InlineData("100u")]
    [InlineData("123456789012345678901")]
    public void ACanonicalOneStays(string text) => Assert.Equal(text, CanonicalQuantity.Of(text));

    [Theory]
    [InlineData("0.0005", "1m")]
    [InlineData("100500u", "101m")]
    [InlineData("1500000n", "2m")]
    [InlineData("1e-4", "1e-3")]
    [InlineData("1.0001Ki", "1024103m")]
    [InlineData("0.5", "500m")]
    [InlineData("500m", "500m")]
    [InlineData("1Gi", "1Gi")]
    public void InAListOfResourcesItIsRoundedUpToAThousandth(string text, string kept) => Assert.Equal(kept, CanonicalQuantity.InResources(text));

    /// <summary>Kubernetes does not look closely: it keeps these too.</summary>
    [Theory]
    [InlineData("1.")]
    [InlineData("+1")]
    [InlineData("00500m")]
    [InlineData("1.500")]
    public void SoDoesOneThatIsNearlySo(string text) => Assert.Equal(text, CanonicalQuantity.Of(text));

    [Theory]
    [InlineData("")]
    [InlineData("512MB")]
    [InlineData("1 Gi")]
    public void WhatIsNoQuantityHasNone(string text) => Assert.Null(CanonicalQuantity.Of(text));
}
