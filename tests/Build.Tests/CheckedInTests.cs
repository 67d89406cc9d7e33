using ZkGen.Build.Tests.Support;

namespace ZkGen.Build.Tests;

public sealed class CheckedInTests : CheckedInHarness
{
    [Fact]
    public void An_update_writes_what_a_verification_then_accepts()
    {
        Update();
        Assert.Equal("tickTime=2000\nsyncLimit=5\n", Folder.Read("deploy/orders/zoo.cfg"));
        Assert.Equal(["ZkGen: orders -> deploy/orders (1 file, 1 changed)"], Engine.Loud);

        Verify();
        Quiet();
        Assert.Empty(Engine.Loud);

        var times = Folder.Times("deploy");
        Update();
        Assert.Equal(times, Folder.Times("deploy"));
        Assert.Equal(["ZkGen: deploy/ is as declared"], Engine.Loud);
    }

    [Fact]
    public void A_difference_is_one_error_with_its_diff_and_nothing_is_written()
    {
        Folder.Write("deploy/orders/zoo.cfg", "tickTime=3000\nsyncLimit=5\n");
        Verify();

        var error = Assert.Single(Engine.Errors);
        Assert.Equal("ZKGB011", error.Code);
        Assert.Equal(
            """
            ZkGen: 1 of 1 files below deploy/ is not as declared; run dotnet build -t:ZkGenUpdate, look at what changed, and commit it
            --- deploy/orders/zoo.cfg
            +++ deploy/orders/zoo.cfg
            @@ -1,2 +1,2 @@
            -tickTime=3000
            +tickTime=2000
             syncLimit=5
            """,
            error.Message);
        Assert.Equal("tickTime=3000\nsyncLimit=5\n", Folder.Read("deploy/orders/zoo.cfg"));

        Update();
        Assert.Equal("tickTime=2000\nsyncLimit=5\n", Folder.Read("deploy/orders/zoo.cfg"));
    }

    [Fact]
    public void AFolder_that_is_not_there_is_a_difference_and_not_made()
    {
        Verify();

        Assert.Equal(
            """
            ZkGen: 1 of 1 files below deploy/ is not as declared, 1 missing; run dotnet build -t:ZkGenUpdate, look at what changed, and commit it
            Only declared: deploy/orders/zoo.cfg
            """,
            Assert.Single(Engine.Errors).Message);
        Assert.False(Folder.Has("deploy"));
    }

    [Fact]
    public void A_long_diff_is_cut_and_says_how_much_is_left_out()
    {
        Declare("zoo.cfg", string.Concat(Enumerable.Range(0, 500).Select(i => $"{i}\n")));
        Folder.Write("deploy/orders/zoo.cfg", "none\n");
        Verify();

        var lines = Assert.Single(Engine.Errors).Message!.Split('\n');
        Assert.Equal(102, lines.Length);
        Assert.Equal("(404 more lines are left out)", lines[^1]);
    }

    /// <summary>What git's autocrlf checks out is what is committed; what an editor makes of some lines is not.</summary>
    [Theory]
    [InlineData("tickTime=2000\r\nsyncLimit=5\r\n", true)]
    [InlineData("tickTime=2000\r\nsyncLimit=5\n", false)]
    [InlineData("tickTime=2000\nsyncLimit=5", false)]
    [InlineData("\ufefftickTime=2000\nsyncLimit=5\n", false)]
    public void Line_breaks_may_be_those_of_windows_throughout(string committed, bool same)
    {
        File.WriteAllText(Folder.Write("deploy/orders/zoo.cfg", ""), committed);

        Verify();
        Assert.Equal(same, Engine.Errors.Count == 0);

        Update();
        Assert.Equal(same ? committed : "tickTime=2000\nsyncLimit=5\n", Folder.Read("deploy/orders/zoo.cfg"));
    }

    [Fact]
    public void Other_files_are_a_warning_and_stay()
    {
        Update();
        foreach (var name in new[] { "orders/old.yaml", "a", "b", "c", "d", "payments/zoo.cfg", ".gitattributes", ".git/config" })
            Folder.Write($"deploy/{name}", "mine");

        foreach (var run in new Action[] { Verify, Update })
        {
            run();
            var warning = Assert.Single(Engine.Warnings);
            Assert.Equal("ZKGB012", warning.Code);
            Assert.Equal(
                "ZkGen: no declaration makes these files below deploy/: a, b, c, d, orders/old.yaml and 1 more; delete them, or keep what is yours elsewhere",
                warning.Message);
            Assert.Empty(Engine.Errors);
        }

        Assert.Equal(9, Folder.Files("deploy").Count);
    }

    [Theory]
    [InlineData(".", "holds the project itself")]
    [InlineData("..", "holds the project itself")]
    [InlineData("bin", "holds the output path bin/zookeeper/")]
    [InlineData("bin/zookeeper", "holds the output path bin/zookeeper/")]
    [InlineData("BIN/zookeeper/x/", "is in the output path bin/zookeeper/")]
    public void A_path_that_is_not_for_committed_files_is_refused(string path, string reason)
    {
        foreach (var run in new Action<string>[] { Verify, Update })
        {
            run(path);
            Assert.Equal("ZKGB014", Assert.Single(Engine.Errors).Code);
            Assert.Contains(reason, Engine.Errors[0].Message, StringComparison.Ordinal);
        }

        Assert.Equal(["App.dll"], Folder.Files().Keys);
    }

    [Fact]
    public void AFolder_beside_the_project_may_be_named()
    {
        var elsewhere = $"../{Path.GetFileName(Folder.Path)}-deploy";
        try
        {
            Update(elsewhere);
            Verify(elsewhere);
            Quiet();
            Assert.True(File.Exists(Folder.Path + "-deploy/orders/zoo.cfg"));
        }
        finally
        {
            Directory.Delete(Folder.Path + "-deploy", recursive: true);
        }
    }

    [Fact]
    public void No_path_is_a_warning_where_something_is_declared()
    {
        Verify("");
        Assert.Equal("ZKGB013", Assert.Single(Engine.Warnings).Code);

        CarrierAssembly.Compile(Folder);
        Verify("");
        Assert.Empty(Engine.Warnings);
        Verify();
        Quiet();
    }
}
