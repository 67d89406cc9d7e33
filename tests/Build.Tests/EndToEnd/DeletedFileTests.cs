namespace ZkGen.Build.Tests.EndToEnd;

public sealed class DeletedFileTests() : Scenario(Shape.App)
{
    [Fact]
    public void A_file_that_was_deleted_or_edited_by_hand_comes_back_without_a_compilation()
    {
        Declare();
        Build().Succeeds();
        File.Delete(Project[Root + "/orders/zoo.cfg"]);
        Project.Write(Root + "/orders/zookeeper.yaml", "edited");
        var build = Build("-v:n").Succeeds();

        Assert.Contains("Skipping target \"CoreCompile\"", build.Output, StringComparison.Ordinal);
        Assert.Equal(["ZkGen: orders -> bin/Debug/net10.0/zookeeper/orders (4 files, 2 changed)"], build.Lines);
        Assert.Equal(Orders(), Project.Files(Root));
    }
}
