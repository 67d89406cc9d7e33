namespace ZkGen.Build.Tests.EndToEnd;

public sealed class ForeignFileTests() : Scenario(Shape.App)
{
    [Fact]
    public void Is_an_error_on_every_build_and_stays_untouched()
    {
        Declare();
        Project.Write(Root + "/orders/zookeeper.yaml", "mine");
        for (var i = 0; i < 2; i++)
        {
            var build = Build().Fails();
            Assert.Equal(["ZKGB003"], build.Codes);
            Assert.Empty(build.Lines);
            Assert.Equal(new Dictionary<string, string> { ["orders/zookeeper.yaml"] = "mine" }, Project.Files(Root));
        }

        File.Delete(Project[Root + "/orders/zookeeper.yaml"]);
        Build().Succeeds();
        Assert.Equal(Orders(), Project.Files(Root));
    }
}
