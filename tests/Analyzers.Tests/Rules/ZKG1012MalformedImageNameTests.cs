using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests.Rules;

/// <summary>The grammar itself is held by <c>ImageReferenceTests</c>.</summary>
public class ZKG1012MalformedImageNameTests
{
    [Theory]
    [InlineData("Zookeeper:3.9.5")]
    [InlineData("zookeeper: 3.9.5")]
    [InlineData("https://registry.example/zookeeper:3.9.5")]
    [InlineData("zookeeper:")]
    [InlineData("zookeeper:3.9.5@sha256:0123")]
    [InlineData("registry.example//zookeeper:3.9.5")]
    public Task NameThatTheKubeletCannotReadIsFound(string name) => Verify.FindingsAsync(With($"{{|ZKG1012:\"{name}\"|}}"));

    [Theory]
    [InlineData("zookeeper:3.9.5")]
    [InlineData("localhost:5000/shop__zk/zoo-keeper.x:3.9.5_A")]
    [InlineData("[fd00::1]:5000/zookeeper:3.9.5")]
    public Task OtherNameIsNot(string name) => Verify.FindingsAsync(With($"\"{name}\""));

    [Theory]
    [InlineData("undefined")]
    [InlineData("")]
    public Task HalfTypedNameIsNot(string name) => Verify.FindingsInBrokenCodeAsync(With(name));

    [Fact]
    public Task MessageSaysWhy() => Verify.MessageAsync(
        With("{|#0:\"Zookeeper:3.9.5\"|}"),
        "ZKG1012",
        "'Zookeeper:3.9.5' is no reference of an image, because a repository is lower case: the kubelet answers InvalidImageName and starts no server; "
        + "write it as registry.example/shop/zookeeper:3.9.5");

    [Fact]
    public Task AcceptedFindingIsSilent() =>
        Verify.FindingsAsync(With("\"${IMAGE}\"").Replace("[Image(", "[AcceptFinding(\"ZKG1012\", Because = \"our pipeline fills it in\")] [Image(", StringComparison.Ordinal));

    private static string With(string name) => Declarations.Minimal(sections: $"[Image({name})]");
}
