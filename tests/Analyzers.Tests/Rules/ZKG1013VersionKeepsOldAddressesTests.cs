using ZkGen.CodeFixes;
using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests.Rules;

public class ZKG1013VersionKeepsOldAddressesTests
{
    [Theory]
    [InlineData("3.8.0")]
    [InlineData("3.8.3")]
    [InlineData("3.9.0")]
    [InlineData("3.9.1")]
    public Task VersionBeforeTheCorrectionIsFound(string version) => Verify.FindingsAsync(With(version, isFound: true));

    [Theory]
    [InlineData("3.8.4")]
    [InlineData("3.9.2")]
    public Task VersionWithItIsNot(string version) => Verify.FindingsAsync(With(version));

    [Fact]
    public Task EndedBranchIsAnotherRulesMatter() => Verify.FindingsAsync(With("3.7.2").Replace("Version = \"3.7.2\"", "{|ZKG1005:Version = \"3.7.2\"|}", StringComparison.Ordinal));

    [Fact]
    public Task SingleServerIsNot() => Verify.FindingsAsync(With("3.9.1", "{|ZKG1006:Servers = 1|}"));

    [Fact]
    public Task ServerThatListensOnAllAddressesIsNot() => Verify.FindingsAsync(With("3.9.1", sections: "[ZooCfg(QuorumListenOnAllIPs = true)]"));

    [Fact]
    public Task HalfTypedNumberOfServersIsNot() => Verify.FindingsInBrokenCodeAsync(With("3.9.1", "Servers = "));

    [Fact]
    public Task MessageNamesTheCorrection() => Verify.MessageAsync(
        With("3.8.1", sections: "[HeadlessService(ServerPort = 2777)]").Replace("Version = \"3.8.1\"", "{|#0:Version = \"3.8.1\"|}", StringComparison.Ordinal),
        "ZKG1013",
        "ZooKeeper 3.8.1 does not look up a leader's own address again: a Pod whose name resolves late cannot bind port 2777; use 3.8.4 or newer");

    [Theory]
    [InlineData("3.8.1", "3.8.6")]
    [InlineData("3.9.1", "3.9.5")]
    public Task FixTakesTheLastReleaseOfTheBranch(string before, string after) =>
        Verify.FixAsync<ZKG1013VersionKeepsOldAddressesCodeFix>(With(before, isFound: true), With(after));

    [Fact]
    public Task DeclaredImageWouldGoOnToRun()
    {
        var declaration = With("3.9.1", sections: "[Image(\"zookeeper:3.9.1\")]", isFound: true);
        return Verify.FixAsync<ZKG1013VersionKeepsOldAddressesCodeFix>(declaration, declaration);
    }

    private static string With(string version, string arguments = "", string sections = "", bool isFound = false)
    {
        var declaration = Declarations.Minimal(arguments, sections, version: version);
        return isFound ? declaration.Replace($"Version = \"{version}\"", $"{{|ZKG1013:Version = \"{version}\"|}}", StringComparison.Ordinal) : declaration;
    }
}
