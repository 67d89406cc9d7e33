namespace ZkGen.Build.Tests.EndToEnd;

public sealed class SharedOutputPathTests() : Scenario(Shape.App)
{
    [Fact]
    public void Two_configurations_may_share_a_path_and_the_last_build_wins()
    {
        Declare("release");
        var release = Project.Read("Carrier.cs");
        Declare("debug");
        Project.Write("Carrier.cs", $"#if DEBUG\n{Project.Read("Carrier.cs")}\n#else\n{release}\n#endif\n");
        Build("-p:ZkGenOutputPath=out").Succeeds();
        Assert.Equal(Orders("debug"), Project.Files("out"));
        Build("-p:ZkGenOutputPath=out", "-c", "Release").Succeeds();
        Assert.Equal(Orders("release"), Project.Files("out"));

        // Nothing is compiled, and what is there is not what this configuration says.
        Build("-p:ZkGenOutputPath=out").Succeeds();
        Assert.Equal(Orders("debug"), Project.Files("out"));
        Run("clean", "-c", "Release").Succeeds();
        Assert.Equal(Orders("debug"), Project.Files("out"));
    }
}
