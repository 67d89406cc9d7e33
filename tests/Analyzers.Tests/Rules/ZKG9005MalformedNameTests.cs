using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests.Rules;

public class ZKG9005MalformedNameTests
{
    [Theory]
    [InlineData("\"Orders\"")]
    [InlineData("\"1st\"")]
    [InlineData("\"zk-\"")]
    [InlineData("\"zk.main\"")]
    [InlineData("\"../zk\"")]
    [InlineData("\"zk_1\"")]
    [InlineData("\"größe\"")]
    [InlineData("\"a12345678901234567890123456789012345678901234567890bc\"")]
    public Task NameOfTheEnsembleIsADnsLabelThatLeavesRoom(string name) =>
        Verify.FindingsAsync(Declarations.Minimal().Replace("\"zk\"", $"{{|ZKG9005:{name}|}}"));

    [Theory]
    [InlineData("Namespace = \"K8S\"")]
    [InlineData("Namespace = \"a.b\"")]
    [InlineData("ClusterDomain = \"cluster.local.\"")]
    [InlineData("ClusterDomain = \"Cluster.local\"")]
    [InlineData("ClusterDomain = \"a1234567890123456789012345678901234567890123456789012345678901234.local\"")]
    public Task NamesOfItsSurroundingsAreFound(string argument) => Verify.FindingsAsync(Declarations.Minimal($"{{|ZKG9005:{argument}|}}"));

    [Theory]
    [InlineData("HeadlessService({|ZKG9005:Name = \"1zk\"|})")]
    [InlineData("ClientService({|ZKG9005:Name = \"zk.cs\"|})")]
    [InlineData("PodDisruptionBudget({|ZKG9005:Name = \"ZK\"|})")]
    public Task NamesOfObjectsAreFound(string section) => Verify.FindingsAsync(Declarations.Minimal(sections: $"[{section}]"));

    [Theory]
    [InlineData("Label({|ZKG9005:\"-team\"|}, \"a\")")]
    [InlineData("Label(\"team\", {|ZKG9005:\"a b\"|})")]
    [InlineData("Annotation({|ZKG9005:\"example..com/a\"|}, \"any text: # at all\")")]
    [InlineData("NodeSelector(\"disk\", {|ZKG9005:\"ssd!\"|})")]
    [InlineData("EnvironmentVariable({|ZKG9005:\"1ST\"|}, \"\")")]
    [InlineData("ImagePullSecret({|ZKG9005:\"Registry\"|})")]
    [InlineData("Toleration({|ZKG9005:\"a/b/c\"|})")]
    [InlineData("Toleration(\"dedicated\", {|ZKG9005:Value = \"a/b\"|})")]
    [InlineData("Pod({|ZKG9005:PriorityClassName = \"High\"|})")]
    [InlineData("PodAntiAffinity({|ZKG9005:TopologyKey = \"kubernetes.io/\"|})")]
    public Task NamesInThePodAreFound(string section) => Verify.FindingsAsync(Declarations.Minimal(sections: $"[{section}]"));

    [Theory]
    [InlineData("Namespace = \"1-shop\"", "PodDisruptionBudget(Name = \"zk.pdb\")")]
    [InlineData("ClusterDomain = \"k8s.example.org\"", "HeadlessService(Name = \"zk-hs\")")]
    public Task GoodNamesAreNot(string argument, string section) => Verify.FindingsAsync(Declarations.Minimal(argument, $"[{section}]"));

    [Fact]
    public Task MessageSaysWhatANameConsistsOf() => Verify.MessageAsync(
        Declarations.Minimal("{|#0:Namespace = \"K8S\"|}"),
        "ZKG9005",
        "Namespace of [ZooKeeperEnsemble] 'K8S' is not a DNS-1123 label: 1 to 63 lower-case letters, digits and '-', a letter or digit first and last");
}
