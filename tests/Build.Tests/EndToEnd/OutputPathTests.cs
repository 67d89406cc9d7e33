namespace ZkGen.Build.Tests.EndToEnd;

public sealed class OutputPathTests() : Scenario(Shape.App)
{
    [Fact]
    public void Another_path_is_written_without_a_compilation_and_clean_knows_both()
    {
        Declare();
        Build().Succeeds();
        var build = Build("-v:n", "-p:ZkGenOutputPath=out").Succeeds();

        Assert.Contains("Skipping target \"CoreCompile\"", build.Output, StringComparison.Ordinal);
        Assert.Equal(["ZkGen: orders -> out/orders (4 files, 4 changed)"], build.Lines);
        Assert.Equal(Orders(), Project.Files("out"));
        Assert.True(Build("-v:n", "-p:ZkGenOutputPath=out/").Succeeds().Skipped);

        Project.Write("out/orders/notes.txt", "mine");
        Run("clean").Succeeds();
        Assert.Equal(["orders/notes.txt"], Project.Files("out").Keys);
        Assert.False(Project.Has(Root));
        Assert.DoesNotContain(Project.Files("obj").Keys, path => path.Contains(".zkgen/", StringComparison.Ordinal));
    }
}
