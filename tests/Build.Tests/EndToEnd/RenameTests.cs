namespace ZkGen.Build.Tests.EndToEnd;

public sealed class RenameTests() : Scenario(Shape.App)
{
    [Fact]
    public void The_old_files_go_and_so_does_all_when_nothing_is_declared()
    {
        Declare();
        Build().Succeeds();
        Declare(ensemble: "payments");
        var renamed = Build("-p:ShowArtifacts=true").Succeeds();

        Assert.Equal(
            Orders().Keys.Select(path => path.Replace("orders", "payments", StringComparison.Ordinal)).Order(),
            Project.Files(Root).Keys.Order());
        Assert.False(Project.Has(Root + "/orders"));
        Assert.Equal(
            [
                "ZkGen: payments -> bin/Debug/net10.0/zookeeper/payments (4 files, 4 changed)",
                "ZkGen: orders removed from bin/Debug/net10.0/zookeeper/orders (4 files)",
            ],
            renamed.Lines);
        Assert.DoesNotContain("orders/zoo.cfg", renamed.Output, StringComparison.Ordinal);

        DeclareAll("");
        var none = Build("-v:n").Succeeds();
        Assert.Contains("ZKGB009", none.Output, StringComparison.Ordinal);
        Assert.False(Project.Has(Root));
    }
}
