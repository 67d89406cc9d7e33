namespace ZkGen.Build.Tests.EndToEnd;

public sealed class NoOpBuildTests() : Scenario(Shape.App)
{
    [Fact]
    public void Skips_the_target_touches_nothing_and_still_hands_out_the_items()
    {
        Declare();
        Build().Succeeds();
        string[] ours = [Root, "obj/App.zkgen", "obj/Debug/net10.0/App.zkgen"];
        var times = ours.SelectMany(Project.Times).ToList();
        var build = Build("-v:n", "-p:ShowArtifacts=true").Succeeds();

        Assert.True(build.Skipped, build.Output);
        Assert.Empty(build.Lines);
        Assert.Equal(times, ours.SelectMany(Project.Times));
        Assert.All(Orders().Keys, path => Assert.Contains(
            $"artifact: {Project[Root + "/" + path]} orders {path}", build.Output, StringComparison.Ordinal));
    }
}
