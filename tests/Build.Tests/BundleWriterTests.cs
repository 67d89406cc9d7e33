using ZkGen.Build.Tests.Support;
using static ZkGen.Build.Tests.Support.WriterHarness;

namespace ZkGen.Build.Tests;

public sealed class BundleWriterTests : IDisposable
{
    private readonly WriterHarness _harness = new();

    public void Dispose() => _harness.Dispose();

    [Fact]
    public void Writes_all_and_says_so_in_one_line_a_bundle()
    {
        _harness.Write(Bundle("orders", ("zoo.cfg", "a\n"), ("kustomize/a.yaml", "ä\r\n")), Bundle("payments", ("zoo.cfg", "b\n")));

        Assert.Equal(3, _harness.Out.Count);
        Assert.Equal([.. "ä\r\n"u8], File.ReadAllBytes(_harness.Folder["out/orders/kustomize/a.yaml"]));
        Assert.Equal(
            ["ZkGen: orders -> out/orders (2 files, 2 changed)", "ZkGen: payments -> out/payments (1 file, 1 changed)"],
            _harness.Report.Messages);
        Assert.Null(_harness.Manifest.Unfinished);
    }

    [Fact]
    public void Writes_nothing_and_says_nothing_when_nothing_changed()
    {
        var bundle = Bundle("orders", ("zoo.cfg", "a\n"), ("b.cfg", "b\n"));
        _harness.Write(bundle);
        var times = _harness.Folder.Times();
        _harness.Write(bundle);

        Assert.Equal(times, _harness.Folder.Times());
        Assert.Empty(_harness.Report.Messages);
    }

    [Fact]
    public void Writes_only_what_differs()
    {
        _harness.Write(Bundle("orders", ("a", "a"), ("b", "b"), ("c", "c")));
        var time = File.GetLastWriteTimeUtc(_harness.Folder["out/orders/a"]);
        _harness.Write(Bundle("orders", ("a", "a"), ("b", "B"), ("d", "d")));

        Assert.Equal(time, File.GetLastWriteTimeUtc(_harness.Folder["out/orders/a"]));
        Assert.Equal(new Dictionary<string, string> { ["orders/a"] = "a", ["orders/b"] = "B", ["orders/d"] = "d" }, _harness.Out);
        Assert.Equal(["ZkGen: orders -> out/orders (3 files, 2 changed, 1 removed)"], _harness.Report.Messages);
    }

    [Fact]
    public void A_renamed_ensemble_takes_its_old_folders_with_it()
    {
        _harness.Write(BundleOf("Shop.Zk", "old", "old", ("zoo.cfg", "a"), ("kustomize/a", "a")));
        _harness.Write(BundleOf("Shop.Zk", "new", "new", ("zoo.cfg", "a")));

        Assert.Equal(["new/zoo.cfg"], _harness.Out.Keys);
        Assert.False(_harness.Folder.Has("out/old"));
        Assert.Equal(["ZkGen: new -> out/new (1 file, 1 changed)", "ZkGen: old removed from out/old (2 files)"], _harness.Report.Messages);
    }

    [Fact]
    public void The_last_bundle_takes_the_root_with_it_when_the_root_was_ours()
    {
        _harness.Write(Bundle("orders", ("zoo.cfg", "a")));
        _harness.Write();

        Assert.False(_harness.Folder.Has("out"));
    }

    [Fact]
    public void Folders_that_were_there_before_stay()
    {
        Directory.CreateDirectory(_harness.Folder["out/orders"]);
        _harness.Write(Bundle("orders", ("kustomize/a", "a")));
        _harness.Write();

        Assert.True(_harness.Folder.Has("out/orders"));
        Assert.False(_harness.Folder.Has("out/orders/kustomize"));
    }

    [Fact]
    public void Files_of_others_stay_with_their_folders()
    {
        _harness.Write(Bundle("orders", ("zoo.cfg", "a")));
        _harness.Folder.Write("out/orders/notes.txt", "mine");
        _harness.Write();

        Assert.Equal(["orders/notes.txt"], _harness.Out.Keys);
        File.Delete(_harness.Folder["out/orders/notes.txt"]);
        _harness.Write();
        Assert.False(_harness.Folder.Has("out"));
    }

    [Fact]
    public void A_deleted_and_an_edited_file_come_back()
    {
        var bundle = Bundle("orders", ("a", "a"), ("b", "b"));
        _harness.Write(bundle);
        File.Delete(_harness.Folder["out/orders/a"]);
        _harness.Folder.Write("out/orders/b", "edited");
        _harness.Write(bundle);

        Assert.Equal(new Dictionary<string, string> { ["orders/a"] = "a", ["orders/b"] = "b" }, _harness.Out);
        Assert.Equal(["ZkGen: orders -> out/orders (2 files, 2 changed)"], _harness.Report.Messages);
    }

    [Fact]
    public void A_rejected_bundle_keeps_its_files_and_the_others_are_written()
    {
        _harness.Write(Bundle("orders", ("zoo.cfg", "good")), Bundle("payments", ("zoo.cfg", "1")));
        for (var i = 0; i < 2; i++)
        {
            _harness.Write(Rejected("orders", "renamed"), Bundle("payments", ("zoo.cfg", "2")));
            _harness.Refused(Codes.Rejected);
        }

        Assert.Equal(new Dictionary<string, string> { ["orders/zoo.cfg"] = "good", ["payments/zoo.cfg"] = "2" }, _harness.Out);
        _harness.Write(Bundle("orders", ("zoo.cfg", "mended")), Bundle("payments", ("zoo.cfg", "2")));
        Assert.Equal("mended", _harness.Out["orders/zoo.cfg"]);
        Assert.Empty(_harness.Report.Errors);
    }

    [Fact]
    public void Two_in_one_folder_keep_what_they_had()
    {
        _harness.Write(Bundle("orders", ("zoo.cfg", "good")));
        _harness.Write(Bundle("orders", ("zoo.cfg", "new")), BundleOf("Shop.Other", "other", "orders", ("zoo.cfg", "other")));

        _harness.Refused(Codes.SharedFolder);
        Assert.Equal("good", _harness.Out["orders/zoo.cfg"]);
    }

    [Fact]
    public void A_folder_may_pass_from_one_bundle_to_another()
    {
        _harness.Write(Bundle("a", ("zoo.cfg", "a")), Bundle("b", ("zoo.cfg", "b"), ("b.cfg", "b")));
        _harness.Write(BundleOf("Shop.a", "a", "b", ("zoo.cfg", "a")));

        Assert.Equal(new Dictionary<string, string> { ["b/zoo.cfg"] = "a" }, _harness.Out);
    }

    [Fact]
    public void The_manifest_of_another_root_gives_no_right_to_this_one()
    {
        _harness.Write(Bundle("orders", ("zoo.cfg", "a")));
        _harness.Folder.Write("obj/key.manifest", (_harness.Manifest with { Root = "elsewhere" }).ToString());
        _harness.Write(Bundle("orders", ("zoo.cfg", "b")));

        _harness.Refused(Codes.ForeignFile);
    }
}
