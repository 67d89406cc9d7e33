using System.Text;
using ZkGen.Build.Carrier;
using ZkGen.Build.Disk;
using ZkGen.Build.Output;
using ZkGen.Build.Tests.Support;
using ZkGen.Build.Writing;
using static ZkGen.Build.Tests.Support.WriterHarness;

namespace ZkGen.Build.Tests;

/// <summary>Fails at every file operation of a run in turn.</summary>
public sealed class FaultTests
{
    private static readonly Bundle Old = BundleOf("Shop.Zk", "zk", "zk", ("a", "old a"), ("b", "old b"), ("gone/c", "old c"));
    private static readonly Bundle New = BundleOf("Shop.Zk", "zk", "zk", ("a", "new a"), ("b", "new b"), ("new/d", "new d"));
    private static readonly Bundle Other = Bundle("other", ("x", "x"));

    private static readonly int Operations = CountOperations();

    public static TheoryData<int> Steps => [.. Enumerable.Range(0, Operations)];

    [Theory]
    [MemberData(nameof(Steps))]
    public void A_bundle_is_the_old_one_or_the_new_one_after_a_fault(int step)
    {
        using var harness = new WriterHarness();
        harness.Write(Old);
        var fault = Record.Exception(() => harness.Write(new FaultyFiles(step, Fault.Once), New));

        Assert.True(fault is null || DiskFault.Is(fault), fault?.ToString());
        Assert.All(harness.Report.Errors, error => Assert.Equal(Codes.CannotWrite, error.Code));
        var files = harness.Out.Where(file => file.Key != "zk/gone/c" && !IsTemporary(file.Key)).ToDictionary();
        Assert.True(
            files.Count == 2 && files.Values.All(text => text.StartsWith("old", StringComparison.Ordinal))
            || files.Count == 3 && files.Values.All(text => text.StartsWith("new", StringComparison.Ordinal)),
            string.Join(", ", files));
        Finishes(harness);
    }

    [Theory]
    [MemberData(nameof(Steps))]
    public void A_bundle_is_finished_by_the_next_run_after_a_kill(int step)
    {
        using var harness = new WriterHarness();
        harness.Write(Old);
        Assert.Throws<KilledException>(() => harness.Write(new FaultyFiles(step, Fault.Kill), New));

        Assert.All(harness.Out.Where(file => !IsTemporary(file.Key)), file => Assert.Matches("^(old|new) .$", file.Value));
        Finishes(harness);
    }

    [Theory]
    [MemberData(nameof(Steps))]
    public void A_bundle_is_finished_by_the_next_run_after_the_disk_was_gone(int step)
    {
        using var harness = new WriterHarness();
        harness.Write(Old);
        var fault = Record.Exception(() => harness.Write(new FaultyFiles(step, Fault.Lasting), New));

        Assert.True(fault is null || DiskFault.Is(fault), fault?.ToString());
        Assert.All(harness.Out.Where(file => !IsTemporary(file.Key)), file => Assert.Matches("^(old|new) .$", file.Value));
        Finishes(harness);
    }

    [Theory]
    [MemberData(nameof(Steps))]
    public void A_kill_may_be_followed_by_another_and_by_the_old_declaration(int step)
    {
        using var harness = new WriterHarness();
        harness.Write(Old);
        Assert.Throws<KilledException>(() => harness.Write(new FaultyFiles(step, Fault.Kill), New));
        Record.Exception(() => harness.Write(new FaultyFiles(Operations / 2, Fault.Kill), New));
        harness.Write(Old);

        Assert.Empty(harness.Report.Errors);
        Assert.Equal(Texts(Old), harness.Out);
    }

    [Theory]
    [MemberData(nameof(Steps))]
    public void A_fault_in_one_bundle_does_not_keep_another_from_being_written(int step)
    {
        using var harness = new WriterHarness();
        harness.Write(Old);
        var fault = Record.Exception(() => harness.Write(new FaultyFiles(step, Fault.Once), New, Other));

        // Without a manifest nothing may be begun; with one, the other bundle comes or is the one that failed.
        if (fault is null && harness.Report.Errors.Exists(error => error.Text.Contains("Shop.Zk", StringComparison.Ordinal)))
            Assert.Equal("x", harness.Out["other/x"]);
        harness.Write(New, Other);
        Assert.Empty(harness.Report.Errors);
        Assert.Equal(4, harness.Out.Count);
    }

    [Theory]
    [MemberData(nameof(Steps))]
    public void A_fault_at_the_first_write_leaves_nothing(int step)
    {
        using var harness = new WriterHarness();
        Record.Exception(() => harness.Write(new FaultyFiles(step, Fault.Once), New));

        if (harness.Report.Errors.Count > 0)
            Assert.False(harness.Folder.Has("out"), string.Join(", ", harness.Out));
        Finishes(harness);
    }

    [Fact]
    public void A_root_that_cannot_be_made_is_said()
    {
        using var harness = new WriterHarness();
        harness.Folder.Write("out", "a file");
        var report = new RecordingReport();
        var files = new DiskFiles();
        var manifest = new ManifestFile(files, harness.Folder["obj/key.manifest"]);
        new BundleWriter(files, new OutputRoot(harness.Folder.Path, "out/below"), manifest, "obj/", report).Write([New]);

        Assert.Equal(Codes.CannotWrite, Assert.Single(report.Errors).Code);
    }

    private static void Finishes(WriterHarness harness)
    {
        harness.Write(New);
        Assert.Empty(harness.Report.Errors);
        Assert.Equal(Texts(New), harness.Out);
        Assert.Null(harness.Manifest.Unfinished);
        harness.Write();
        Assert.False(harness.Folder.Has("out"));
    }

    private static bool IsTemporary(string path) => path.Contains(".zkgen-", StringComparison.Ordinal);

    private static Dictionary<string, string> Texts(Bundle bundle) =>
        bundle.Artifacts.ToDictionary(file => $"{bundle.Folder}/{file.Path}", file => Encoding.UTF8.GetString(file.Content));

    private static int CountOperations()
    {
        using var harness = new WriterHarness();
        harness.Write(Old);
        var files = new FaultyFiles(int.MaxValue, Fault.Once);
        harness.Write(files, New);
        return files.Count;
    }
}
