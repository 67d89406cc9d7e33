namespace ZkGen.Package.Tests;

[Collection(nameof(PackedPackage))]
public class ParallelBuildTests(PackedPackage package)
{
    [LongFact]
    public void TwentyProjectsBuildAtOnce()
    {
        var solution = new Solution(package, "Parallel", [.. Enumerable.Range(1, 20)
            .Select(i => Consumer.Create(package, $"Parallel/Library{i}", "<TargetFramework>net10.0</TargetFramework>"))]);

        solution.Run("build", "-m").AssertSuccess();
        Assert.All(solution.Projects, project => Assert.Equal(package.Plain.Texts, project.Texts(PlainBuild.Bundles)));

        var again = solution.Run("build", "-m", "--no-restore").AssertSuccess();
        Assert.DoesNotContain("ZkGen:", again.Output, StringComparison.Ordinal);
    }
}
