namespace ZkGen.Build.Tests.EndToEnd;

public sealed class DisabledTests() : Scenario(Shape.App)
{
    [Fact]
    public void Nothing_is_written_or_published_and_clean_still_works()
    {
        Declare();
        Run("publish", "-p:ZkGenEnabled=false").Succeeds();
        Assert.DoesNotContain(Project.Files("bin").Keys, path => path.Contains("zookeeper", StringComparison.Ordinal));

        Build().Succeeds();
        Run("clean", "-p:ZkGenEnabled=false").Succeeds();
        Assert.False(Project.Has(Root));
    }

    [Fact]
    public void A_reference_assembly_takes_nothing_away()
    {
        Declare();
        Build().Succeeds();
        Build("-p:ProduceOnlyReferenceAssembly=true").Succeeds();
        Assert.Equal(Orders(), Project.Files(Root));
    }
}
