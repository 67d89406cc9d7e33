namespace ZkGen.Build.Tests.EndToEnd;

public sealed class CompileErrorTests() : Scenario(Shape.App)
{
    [Fact]
    public void The_last_good_bundle_stays()
    {
        Declare("1");
        Build().Succeeds();
        var times = Project.Times(Root);
        Declare("2");
        Project.Write("Broken.cs", "class {");
        Build().Fails();

        Assert.Equal(Orders("1"), Project.Files(Root));
        Assert.Equal(times, Project.Times(Root));
    }
}
