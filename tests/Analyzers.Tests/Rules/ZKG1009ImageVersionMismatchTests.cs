using ZkGen.CodeFixes;
using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests.Rules;

public class ZKG1009ImageVersionMismatchTests
{
    private const string Digest = "@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

    [Theory]
    [InlineData("zookeeper:3.8.4")]
    [InlineData("zookeeper:v3.8.4")]
    [InlineData("registry.example:5000/shop/zookeeper:3.8.4-jre-17")]
    [InlineData("registry.example/shop/zk:1.0-3.9.4")]
    [InlineData("registry.example/shop/zk:jdk_3.9.4")]
    [InlineData("zookeeper:3.8")]
    [InlineData("zookeeper:3.8-jre-17")]
    [InlineData("zookeeper:3.9.4" + Digest)]
    public Task OtherReleaseIsFoundAtTheName(string name) => Verify.FindingsAsync(With($"{{|ZKG1009:\"{name}\"|}}"));

    [Theory]
    [InlineData("zookeeper:3.9.5")]
    [InlineData("zookeeper:v3.9.5-jre-17.0.2")]
    [InlineData("registry.example/shop/zk:1.0-3.9.5")]
    [InlineData("registry.example/shop/zk:3.9.4-to-3.9.5")]
    [InlineData("registry.example/shop/zk:2.1.0")]
    [InlineData("registry.example/shop/zk:build-3.9.4.1")]
    [InlineData("registry.example/shop/zk:20260801")]
    [InlineData("registry.example/shop/zk:main")]
    [InlineData("zookeeper" + Digest)]
    public Task SameReleaseAndOtherNumbersAreNot(string name) => Verify.FindingsAsync(With($"\"{name}\""));

    [Fact]
    public Task WithoutAnImageThereIsNothingToCompare() => Verify.FindingsAsync(Declarations.Minimal());

    [Theory]
    [InlineData("Version = ", "\"zookeeper:3.8.4\"")]
    [InlineData("Version = \"3.9\"", "\"zookeeper:3.8.4\"")]
    [InlineData("Version = \"3.9.5\"", "undefined")]
    public Task WhatCannotBeReadIsNot(string version, string name) => Verify.FindingsInBrokenCodeAsync(
        With(name).Replace("Version = \"3.9.5\"", version == "Version = \"3.9\"" ? $"{{|ZKG9004:{version}|}}" : version, StringComparison.Ordinal));

    [Fact]
    public Task MessageNamesBoth() => Verify.MessageAsync(
        With("{|#0:\"zookeeper:3.8.4-jre-17\"|}"),
        "ZKG1009",
        "The image's tag says 3.8.4 and Version 3.9.5: settings are checked and written for a server that does not run; make them agree");

    [Fact]
    public Task FixDeclaresWhatRuns() => Verify.FixAsync<ZKG1009ImageVersionMismatchCodeFix>(
        With("{|ZKG1009:\"zookeeper:3.8.6-jre-17\"|}"), With("\"zookeeper:3.8.6-jre-17\"", "3.8.6"));

    [Theory]
    [InlineData("zookeeper:3.8.6-jre-17", "zookeeper:3.9.5-jre-17")]
    [InlineData("registry.example:5000/zk:v3.8.6", "registry.example:5000/zk:v3.9.5")]
    [InlineData("registry.example/zk:1.0-3.8.6", "registry.example/zk:1.0-3.9.5")]
    public Task SecondAnswerIsTheDeclaredImage(string before, string after) =>
        Verify.FixAsync<ZKG1009ImageVersionMismatchCodeFix>(With($"{{|ZKG1009:\"{before}\"|}}"), With($"\"{after}\""), "Image");

    [Fact]
    public Task DigestIsNotLeftWithAnotherTag() => Verify.FixAsync<ZKG1009ImageVersionMismatchCodeFix>(
        Declared("{|ZKG1009:\"zookeeper:3.8.6DIGEST\"|}"), Declared("{|ZKG1009:\"zookeeper:3.8.6DIGEST\"|}"));

    [Fact]
    public Task BranchHasNoFix()
    {
        var declaration = With("{|ZKG1009:\"zookeeper:3.8\"|}");
        return Verify.FixAsync<ZKG1009ImageVersionMismatchCodeFix>(declaration, declaration);
    }

    [Fact]
    public Task VersionOfAnotherPartOfTheClassStays()
    {
        const string ensemble = "[ZkGen.Image(IMAGE)] static partial class Ensemble { }";
        return Verify.FixAsync<ZKG1009ImageVersionMismatchCodeFix>(
            Declarations.Minimal() + ensemble.Replace("IMAGE", "{|ZKG1009:\"zookeeper:3.8.6\"|}", StringComparison.Ordinal),
            Declarations.Minimal() + ensemble.Replace("IMAGE", "\"zookeeper:3.9.5\"", StringComparison.Ordinal));
    }

    // With a version that other places may share, which no fix replaces.
    private static string Declared(string name) => With(name.Replace("DIGEST", Digest, StringComparison.Ordinal)).Replace("Version = \"3.9.5\"", "Version = Shared.Version", StringComparison.Ordinal)
        + " static class Shared { public const string Version = \"3.9.5\"; }";

    private static string With(string name, string version = "3.9.5") => Declarations.Minimal(sections: $"[Image({name})]", version: version);
}
