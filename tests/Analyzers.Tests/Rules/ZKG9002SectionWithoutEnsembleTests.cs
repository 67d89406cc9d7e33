using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests.Rules;

public class ZKG9002SectionWithoutEnsembleTests
{
    [Fact]
    public Task SectionAloneIsFoundAtTheClass() => Verify.FindingsAsync(
        "using ZkGen; [ZooCfg(TickTime = 2000)] [DataVolume(\"10Gi\")] public partial class {|ZKG9002:Ensemble|} { }");

    [Fact]
    public Task SectionOnAnotherPartOfAnEnsembleIsNot() => Verify.FindingsAsync(
        [Declarations.Minimal(), "[ZkGen.ZooCfg(TickTime = 2000)] public partial class Ensemble { }"]);

    [Fact]
    public Task EnsembleWhoseNameIsBeingTypedIsNot() => Verify.FindingsInBrokenCodeAsync(
        "using ZkGen; [ZooKeeperEnsembl(\"zk\")] [ZooCfg(TickTime = 2000)] public partial class Ensemble { }");

    [Fact]
    public Task AttributesOfOtherNamespacesAreNobodysSections() => Verify.FindingsAsync(
        "namespace Other { class ZooCfgAttribute : System.Attribute { } [ZooCfg] class Mine { } }");
}
