using ZkGen.CodeFixes;
using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests.Rules;

public class ZKG1011ImageOutsideKindTests
{
    private const string Tutorial = "Kind = ImageKind.KubernetesZooKeeper";

    [Theory]
    [InlineData("bitnami/zookeeper:3.9.5")]
    [InlineData("bitnamilegacy/zookeeper:3.9.5")]
    [InlineData("registry.example/mirror/bitnami/zookeeper:3.9.5")]
    [InlineData("confluentinc/cp-zookeeper:7.9.0")]
    [InlineData("pravega/zookeeper-operator:0.2.15")]
    public Task KnownImageOfAnotherKindIsFoundAtTheName(string name) => Verify.FindingsAsync(With($"{{|ZKG1011:\"{name}\"|}}"));

    [Theory]
    [InlineData("zookeeper:3.9.5")]
    [InlineData("registry.example/shop/zookeeper:3.9.5")]
    [InlineData("bitnami.example/zookeeper:3.9.5")]
    [InlineData("registry.example/shop/zk:3.9.5")]
    public Task OtherNameIsNot(string name) => Verify.FindingsAsync(With($"\"{name}\""));

    [Fact]
    public Task OfficialImageIsNotTheTutorials() => Verify.FindingsAsync(Old($"{{|ZKG1011:\"registry.example/zookeeper:3.4.14\"|}}, {Tutorial}", "3.4.14"));

    [Theory]
    [InlineData("registry.k8s.io/kubernetes-zookeeper:1.0-3.4.10")]
    [InlineData("registry.example/tutorial:3.4.10")]
    public Task ImageOfTheTutorialIsNot(string name) => Verify.FindingsAsync(Old($"\"{name}\", {Tutorial}", "3.4.10"));

    [Theory]
    [InlineData("\"bitnami/zookeeper:3.9.5\", Kind = ")]
    [InlineData("\"bitnami/zookeeper:3.9.5\", Kind = ImageKind.Offi")]
    public Task HalfTypedKindIsNot(string arguments) => Verify.FindingsInBrokenCodeAsync(With(arguments));

    [Theory]
    [InlineData(
        "bitnami/zookeeper:3.9.5",
        "'bitnami/zookeeper' is not made as ImageKind.Official, because Bitnami's image has its configuration in /opt/bitnami and expects user 1001; "
        + "use the official image, zookeeper, or a copy of it")]
    [InlineData(
        "pravega/zookeeper-operator:0.2.15",
        "'pravega/zookeeper-operator' is not made as ImageKind.Official, because it is an operator and not a server; use the official image, zookeeper, or a copy of it")]
    public Task MessageSaysWhatIsDifferent(string name, string message) => Verify.MessageAsync(With($"{{|#0:\"{name}\"|}}"), "ZKG1011", message);

    [Fact]
    public Task FixNamesTheKind() => Verify.FixAsync<ZKG1011ImageOutsideKindCodeFix>(
        Old("{|ZKG1011:\"registry.k8s.io/kubernetes-zookeeper:1.0-3.4.10\"|}", "{|ZKG1003:Version = \"3.4.10\"|}"),
        Old("\"registry.k8s.io/kubernetes-zookeeper:1.0-3.4.10\", Kind = ImageKind.KubernetesZooKeeper", "3.4.10"));

    [Fact]
    public Task ImageWithoutAKindHasNoFix()
    {
        var declaration = With("{|ZKG1011:\"bitnami/zookeeper:3.9.5\"|}");
        return Verify.FixAsync<ZKG1011ImageOutsideKindCodeFix>(declaration, declaration);
    }

    private static string With(string arguments) => Declarations.Minimal(sections: $"[Image({arguments})]");

    // That an old version is old is another rule's matter.
    private static string Old(string arguments, string version) => Declarations.Minimal(sections: $"[Image({arguments})] [AcceptFinding(\"ZKG1005\", Because = \"old\")]")
        .Replace("Version = \"3.9.5\"", version.Contains("Version", StringComparison.Ordinal) ? version : $"Version = \"{version}\"", StringComparison.Ordinal);
}
