using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests.Rules;

public class ZKG9011NoTargetsTests
{
    private const string Attribute = "ZooKeeperEnsemble(\"zk\", Version = \"3.9.5\")";

    [Fact]
    public Task DeclarationThatWritesNothingIsFound() =>
        Verify.FindingsWithoutTargetsAsync(Declarations.Minimal().Replace(Attribute, $"{{|ZKG9011:{Attribute}|}}"));

    [Fact]
    public Task ProjectWithTheTargetsIsNot() => Verify.FindingsAsync(Declarations.Minimal());
}
