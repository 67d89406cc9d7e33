namespace ZkGen.Build.Tests.EndToEnd;

public sealed class FirstBuildTests() : Scenario(Shape.App)
{
    [Fact]
    public void Writes_the_bundle_says_so_and_hands_out_the_items()
    {
        Declare();
        var build = Build("-p:ShowArtifacts=true").Succeeds();

        Assert.Equal(Orders(), Project.Files(Root));
        Assert.Equal(["ZkGen: orders -> bin/Debug/net10.0/zookeeper/orders (4 files, 4 changed)"], build.Lines);
        Assert.Empty(build.Codes);
        Assert.All(Orders().Keys, path => Assert.Contains(
            $"artifact: {Project[Root + "/" + path]} orders {path}", build.Output, StringComparison.Ordinal));
    }
}
