using ZkGen.Build.Tests.Support;

namespace ZkGen.Build.Tests;

/// <summary>What keeps committed files from being compared or written.</summary>
public sealed class CheckedInObstacleTests : CheckedInHarness
{
    [Theory]
    [InlineData("deploy")]
    [InlineData("deploy/orders")]
    [InlineData("deploy/orders/zoo.cfg/inside")]
    public void What_is_in_the_way_is_said_and_left(string obstacle)
    {
        Folder.Write(obstacle, "mine");
        foreach (var run in new Action[] { Verify, Update })
        {
            run();
            Assert.Equal("ZKGB003", Assert.Single(Engine.Errors).Code);
            Assert.Equal("mine", Folder.Read(obstacle));
        }
    }

    [Fact]
    public void A_link_is_not_followed()
    {
        Folder.Write("elsewhere/zoo.cfg", "precious");
        Folder.Write("deploy/a", "");
        Directory.CreateSymbolicLink(Folder["deploy/orders"], Folder["elsewhere"]);
        Update();

        Assert.Equal("ZKGB004", Assert.Single(Engine.Errors).Code);
        Assert.Equal("precious", Folder.Read("elsewhere/zoo.cfg"));
    }

    [Fact]
    public void A_rejected_bundle_is_an_error_and_nothing_is_written()
    {
        CarrierAssembly.Compile(Folder, CarrierSource.Bundle("other", ("zoo.cfg", "a")), CarrierSource.Rejected("orders", ("ZKG2003", "too long")));
        foreach (var run in new Action[] { Verify, Update })
        {
            run();
            Assert.Equal("ZKGB002", Assert.Single(Engine.Errors).Code);
        }

        Assert.False(Folder.Has("deploy"));
    }

    [Fact]
    public void A_disk_that_is_full_is_an_error_and_leaves_the_old_files()
    {
        Folder.Write("deploy/orders/zoo.cfg", "old");
        for (var step = 0; Run(new UpdateArtifacts { Files = new FaultyFiles(step, Fault.Once) }, "deploy"); step++)
        {
            Assert.InRange(step, 0, 10);
            Assert.Equal("ZKGB006", Assert.Single(Engine.Errors).Code);
            Assert.Equal("ZkGen: the committed files cannot be written: No space left on device", Engine.Errors[0].Message);
            Assert.Equal(["old"], Folder.Files("deploy").Values);
        }

        Assert.NotEqual("old", Folder.Read("deploy/orders/zoo.cfg"));
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_an_error()
    {
        Folder.Write("deploy/orders/zoo.cfg", "old");
        using (File.Open(Folder["deploy/orders/zoo.cfg"], FileMode.Open, FileAccess.ReadWrite, FileShare.None))
            Verify();

        Assert.Equal("ZKGB006", Assert.Single(Engine.Errors).Code);
        Assert.StartsWith("ZkGen: the committed files cannot be read: ", Engine.Errors[0].Message, StringComparison.Ordinal);
    }
}
