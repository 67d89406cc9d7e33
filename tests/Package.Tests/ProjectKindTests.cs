namespace ZkGen.Package.Tests;

/// <summary>Each kind of project, for each framework.</summary>
[Collection(nameof(PackedPackage))]
public class ProjectKindTests(KindsSolution solution) : IClassFixture<KindsSolution>
{
    public static IEnumerable<object[]> Projects => KindsSolution.Projects.Select(project => new object[] { project.Kind, project.Framework });

    [Theory]
    [MemberData(nameof(Projects))]
    public void BuildsTheSameBundleHasTheMembersAndCarriesNothing(string kind, string framework)
    {
        var project = solution[kind, framework];

        Assert.Equal(solution.Plain, project.Texts($"bin/Debug/{framework}/zookeeper"));
        project.AssertNothingOfOurs($"bin/Debug/{framework}");
        if (kind != "library")
            Assert.Contains(kind == "test" ? "Passed:     1" : "orders-2.orders-headless.shop.svc.cluster.local:2181", solution.Run(kind, framework).AssertSuccess().Output, StringComparison.Ordinal);
    }
}
