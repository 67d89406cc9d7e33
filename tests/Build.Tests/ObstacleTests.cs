using ZkGen.Build.Tests.Support;
using static ZkGen.Build.Tests.Support.WriterHarness;

namespace ZkGen.Build.Tests;

public sealed class ObstacleTests : IDisposable
{
    private readonly WriterHarness _harness = new();

    public void Dispose() => _harness.Dispose();

    [Fact]
    public void A_foreign_file_with_the_same_bytes_is_adopted_without_a_word()
    {
        _harness.Folder.Write("out/orders/zoo.cfg", "a");
        _harness.Write(Bundle("orders", ("zoo.cfg", "a")));

        Assert.Empty(_harness.Report.Errors);
        Assert.Empty(_harness.Report.Messages);
        _harness.Write(Bundle("orders", ("zoo.cfg", "b")));
        Assert.Equal("b", _harness.Out["orders/zoo.cfg"]);
    }

    [Fact]
    public void A_foreign_file_is_left_and_nothing_of_its_bundle_is_written()
    {
        _harness.Folder.Write("out/orders/zoo.cfg", "mine");
        var bundles = new[] { Bundle("orders", ("a.cfg", "a"), ("zoo.cfg", "a")), Bundle("payments", ("zoo.cfg", "p")) };
        for (var i = 0; i < 2; i++)
        {
            _harness.Write(bundles);
            _harness.Refused(Codes.ForeignFile);
            Assert.Contains("out/orders/zoo.cfg", _harness.Report.Errors[0].Text, StringComparison.Ordinal);
            Assert.Equal(new Dictionary<string, string> { ["orders/zoo.cfg"] = "mine", ["payments/zoo.cfg"] = "p" }, _harness.Out);
        }
    }

    [Fact]
    public void A_bundle_that_meets_a_foreign_file_later_keeps_its_files()
    {
        _harness.Write(Bundle("orders", ("zoo.cfg", "1")));
        _harness.Folder.Write("out/orders/new.cfg", "mine");
        _harness.Write(Bundle("orders", ("zoo.cfg", "2"), ("new.cfg", "2")));

        _harness.Refused(Codes.ForeignFile);
        Assert.Equal(new Dictionary<string, string> { ["orders/zoo.cfg"] = "1", ["orders/new.cfg"] = "mine" }, _harness.Out);
    }

    [Theory]
    [InlineData("out/orders/zoo.cfg/inside")]
    [InlineData("out/orders")]
    [InlineData("out")]
    public void A_folder_for_a_file_and_a_file_for_a_folder_are_refused(string file)
    {
        _harness.Folder.Write(file, "mine");
        _harness.Write(Bundle("orders", ("zoo.cfg", "a")));

        _harness.Refused(Codes.ForeignFile);
        Assert.Equal("mine", _harness.Folder.Read(file));
    }

    [Theory]
    [InlineData("out/orders")]
    [InlineData("out/orders/kustomize")]
    public void A_link_to_a_folder_is_not_followed(string link)
    {
        Directory.CreateDirectory(_harness.Folder["elsewhere"]);
        Directory.CreateDirectory(Path.GetDirectoryName(_harness.Folder[link])!);
        Directory.CreateSymbolicLink(_harness.Folder[link], _harness.Folder["elsewhere"]);
        _harness.Write(Bundle("orders", ("kustomize/a", "a")));

        _harness.Refused(Codes.UnsafePath);
        Assert.Empty(_harness.Folder.Files("elsewhere"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_link_to_a_file_is_not_followed(bool broken)
    {
        if (!broken)
            _harness.Folder.Write("elsewhere", "mine");
        Directory.CreateDirectory(_harness.Folder["out/orders"]);
        File.CreateSymbolicLink(_harness.Folder["out/orders/zoo.cfg"], _harness.Folder["elsewhere"]);
        _harness.Write(Bundle("orders", ("zoo.cfg", "a")));

        _harness.Refused(Codes.UnsafePath);
        Assert.Equal(!broken, _harness.Folder.Has("elsewhere"));
    }

    [Fact]
    public void The_root_itself_may_be_a_link()
    {
        Directory.CreateDirectory(_harness.Folder["elsewhere"]);
        Directory.CreateSymbolicLink(_harness.Folder["out"], _harness.Folder["elsewhere"]);
        _harness.Write(Bundle("orders", ("zoo.cfg", "a")));

        Assert.Empty(_harness.Report.Errors);
        Assert.Equal(["orders/zoo.cfg"], _harness.Folder.Files("elsewhere").Keys);
        _harness.Write();
        Assert.True(_harness.Folder.Has("out"));
    }

    [Fact]
    public void What_lies_behind_a_link_is_not_deleted()
    {
        _harness.Write(Bundle("orders", ("zoo.cfg", "a")));
        Directory.Move(_harness.Folder["out/orders"], _harness.Folder["elsewhere"]);
        Directory.CreateSymbolicLink(_harness.Folder["out/orders"], _harness.Folder["elsewhere"]);
        _harness.Write();

        Assert.Equal(["zoo.cfg"], _harness.Folder.Files("elsewhere").Keys);
    }
}
