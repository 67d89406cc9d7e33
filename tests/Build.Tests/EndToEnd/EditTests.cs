namespace ZkGen.Build.Tests.EndToEnd;

public sealed class EditTests() : Scenario(Shape.App)
{
    [Fact]
    public void An_edited_declaration_changes_its_file_and_an_unrelated_edit_none()
    {
        Declare("1");
        Build().Succeeds();
        Declare("2");
        var edited = Build().Succeeds();

        Assert.Equal(Orders("2"), Project.Files(Root));
        Assert.Equal(["ZkGen: orders -> bin/Debug/net10.0/zookeeper/orders (4 files, 1 changed)"], edited.Lines);

        var times = Project.Times(Root);
        Project.Write("Unrelated.cs", "internal class Unrelated;\n");
        var unrelated = Build("-v:n").Succeeds();

        Assert.False(unrelated.Skipped);
        Assert.Empty(unrelated.Lines);
        Assert.Equal(times, Project.Times(Root));
    }
}
