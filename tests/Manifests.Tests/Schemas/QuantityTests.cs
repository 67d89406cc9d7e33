using ZkGen.Kubernetes;
using ZkGen.Manifests.Tests.Externals;
using ZkGen.Model;
using ZkGen.Rules;

namespace ZkGen.Manifests.Tests.Schemas;

/// <summary>Amounts as Kubernetes' own code reads and writes them: <c>kubectl set resources --local</c> does both, without a cluster.</summary>
public sealed class QuantityTests
{
    private const string Pod = """{"apiVersion":"v1","kind":"Pod","metadata":{"name":"p"},"spec":{"containers":[{"name":"c","image":"i"}]}}""";

    [TheoryNeeding(External.Kubectl)]
    [InlineData("512MB"), InlineData("512Mb"), InlineData("10GB"), InlineData("1K"), InlineData("1KB"), InlineData("1gi"), InlineData("512 Mi"), InlineData("1,5Gi"), InlineData("1_000")]
    [InlineData("0x10"), InlineData("1e1.5"), InlineData("1eKi"), InlineData("--1"), InlineData("1.2.3"), InlineData("512MiB"), InlineData("half"), InlineData("50%")]
    public void WhatTheRuleRefusesKubernetesDoesNotRead(string text)
    {
        Assert.Equal(["ZKG7002"], Ids(text));
        Assert.NotEqual(0, Written(text).ExitCode);
    }

    [TheoryNeeding(External.Kubectl)]
    [InlineData("0.5"), InlineData("500m"), InlineData(".5"), InlineData("1."), InlineData("1.500"), InlineData("+1"), InlineData("00500m"), InlineData("1000m"), InlineData("1000"), InlineData("1048576")]
    [InlineData("1000M"), InlineData("1500M"), InlineData("1E"), InlineData("2e9"), InlineData("1E3"), InlineData("1e5"), InlineData("1e-3"), InlineData("100u"), InlineData("0.0000000001")]
    [InlineData("Gi"), InlineData("m"), InlineData("e3"), InlineData("E"), InlineData("."), InlineData("+"), InlineData("-"), InlineData("16Ei"), InlineData("100Ei"), InlineData("7.9Ei")]
    [InlineData("1Gi"), InlineData("1024Mi"), InlineData("1025Mi"), InlineData("1000Ki"), InlineData("1.5Gi"), InlineData("0.5Gi"), InlineData("1.1Ki"), InlineData("0.3Gi"), InlineData("0.0001Ki")]
    public void WhatKubernetesWritesBackIsTheCanonicalForm(string text)
    {
        Assert.DoesNotContain("ZKG7002", Ids(text, ofMemory: true));
        Assert.Equal((0, CanonicalQuantity.Of(text)), Written(text));
    }

    /// <summary>In a manifest blanks around an amount do not count; on a command line they do.</summary>
    [TheoryNeeding(External.Kubectl)]
    [InlineData(" 1Gi"), InlineData("1Gi "), InlineData(" 1024Mi "), InlineData("\u00a01Gi")]
    public void BlanksAroundAnAmountAreDropped(string text)
    {
        Assert.DoesNotContain("ZKG7002", Ids(text));
        var (exitCode, output, _) = Run.Program(
            Prerequisite.Kubectl!, ["set", "env", "--local", "-f", "-", "A=b", "-o", "jsonpath={.spec.containers[0].resources.limits.memory}"],
            Pod.Replace("\"image\":\"i\"", $"\"image\":\"i\",\"resources\":{{\"limits\":{{\"memory\":\"{text}\"}}}}", StringComparison.Ordinal));
        Assert.Equal((0, CanonicalQuantity.Of(text)), (exitCode, output));
    }

    private static IEnumerable<string> Ids(string amount, bool ofMemory = false) => Review.Of(new EnsembleModel
    {
        DeclaredType = new("Shop.Orders", null),
        Name = "orders",
        Version = new ZooKeeperVersion(3, 9, 5),
        DataVolume = new() { Storage = ofMemory ? "10Gi" : amount },
        Resources = ofMemory ? new() { MemoryLimit = amount } : new(),
    }).Findings.Where(finding => finding.Place == (ofMemory ? Resources.At(nameof(Resources.MemoryLimit)) : DataVolume.At(nameof(DataVolume.Storage)))).Select(finding => finding.Id);

    private static (int ExitCode, string Written) Written(string amount)
    {
        var (exitCode, output, _) = Run.Program(
            Prerequisite.Kubectl!, ["set", "resources", "--local", "-f", "-", $"--limits=memory={amount}", "-o", "jsonpath={.spec.containers[0].resources.limits.memory}"], Pod);
        return (exitCode, output);
    }
}
