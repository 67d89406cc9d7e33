namespace ZkGen.Build.Tests.EndToEnd;

public sealed class ReferencingProjectTests() : Scenario(Shape.Referencing)
{
    [Fact]
    public void Gets_no_file_by_build_or_publish()
    {
        Declare(folder: "Lib");
        // It has the targets here, and so needs what the generator would leave.
        DeclareAll("App");
        Run("publish", "App/App.csproj").Succeeds();

        Assert.Equal(Orders(), Project.Files("Lib/bin/Release/net10.0/zookeeper"));
        Assert.True(Project.Has("App/bin/Release/net10.0/publish/Lib.dll"));
        Assert.DoesNotContain(Project.Files("App/bin").Keys, path => path.Contains("zookeeper", StringComparison.Ordinal));
    }
}
