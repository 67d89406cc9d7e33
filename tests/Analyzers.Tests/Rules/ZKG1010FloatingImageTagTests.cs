using ZkGen.CodeFixes;
using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests.Rules;

public class ZKG1010FloatingImageTagTests
{
    private const string Digest = "@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

    [Theory]
    [InlineData("zookeeper")]
    [InlineData("zookeeper:latest")]
    [InlineData("zookeeper:3")]
    [InlineData("zookeeper:3.9")]
    [InlineData("zookeeper:3.9-jre-17")]
    [InlineData("registry.example:5000/shop/zookeeper")]
    public Task TagThatMovesIsFoundAtTheName(string name) => Verify.FindingsAsync(With($"{{|ZKG1010:\"{name}\"|}}"));

    [Theory]
    [InlineData("zookeeper:3.9.5")]
    [InlineData("zookeeper:3.9.5-jre-17")]
    [InlineData("registry.example/shop/zk:1.0-3.9.5")]
    [InlineData("registry.example/shop/zk:build-42")]
    [InlineData("registry.example/shop/zk:20260801")]
    [InlineData("registry.example/shop/zk:4f1c")]
    [InlineData("zookeeper:3.9" + Digest)]
    [InlineData("zookeeper" + Digest)]
    public Task TagThatStaysIsNot(string name) => Verify.FindingsAsync(With($"\"{name}\""));

    [Fact]
    public Task DefaultImageIsNot() => Verify.FindingsAsync(Declarations.Minimal());

    [Fact]
    public Task AnotherBranchIsAnotherRulesMatter() => Verify.FindingsAsync(With("{|ZKG1009:\"zookeeper:3.8\"|}"));

    [Theory]
    [InlineData("undefined")]
    [InlineData("")]
    public Task HalfTypedNameIsNot(string name) => Verify.FindingsInBrokenCodeAsync(With(name));

    [Theory]
    [InlineData("zookeeper:3.9", "The tag '3.9'")]
    [InlineData("zookeeper", "The image without a tag, 'latest',")]
    public Task MessageNamesTheRelease(string name, string subject) => Verify.MessageAsync(
        With($"{{|#0:\"{name}\"|}}"),
        "ZKG1010",
        $"{subject} moves: a restarted server may come back with another release than the others run; name the patch release, 3.9.5");

    [Theory]
    [InlineData("zookeeper", "zookeeper:3.9.5")]
    [InlineData("zookeeper:latest", "zookeeper:3.9.5")]
    [InlineData("registry.example:5000/zookeeper:3.9-jre-17", "registry.example:5000/zookeeper:3.9.5-jre-17")]
    public Task FixNamesTheDeclaredRelease(string before, string after) =>
        Verify.FixAsync<ZKG1010FloatingImageTagCodeFix>(With($"{{|ZKG1010:\"{before}\"|}}"), With($"\"{after}\""));

    [Fact]
    public Task TagsOfAnotherRepositoryAreNotKnown()
    {
        var declaration = With("{|ZKG1010:\"registry.example/shop/zk:latest\"|}");
        return Verify.FixAsync<ZKG1010FloatingImageTagCodeFix>(declaration, declaration);
    }

    private static string With(string name) => Declarations.Minimal(sections: $"[Image({name})]");
}
