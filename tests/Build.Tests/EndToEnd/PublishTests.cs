namespace ZkGen.Build.Tests.EndToEnd;

public sealed class PublishTests() : Scenario(Shape.App)
{
    private const string Published = "bin/Release/net10.0/publish/zookeeper";

    [Fact]
    public void Carries_the_bundle_with_and_without_a_build()
    {
        Declare("1");
        Run("publish").Succeeds();
        Assert.Equal(Orders("1"), Project.Files(Published));

        Declare("2");
        Build("-c", "Release").Succeeds();
        Run("publish", "--no-build", "-o", Project["elsewhere"]).Succeeds();
        Assert.Equal(Orders("2"), Project.Files("elsewhere/zookeeper"));

        Run("publish", "--no-build", "-o", Project["without"], "-p:ZkGenPublish=false").Succeeds();
        Assert.True(Project.Has("without/App.dll"));
        Assert.False(Project.Has("without/zookeeper"));
    }
}
