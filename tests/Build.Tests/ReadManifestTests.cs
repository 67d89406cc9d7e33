using ZkGen.Build.Tests.Support;
using static ZkGen.Build.Tests.Support.WriterHarness;

namespace ZkGen.Build.Tests;

public sealed class ReadManifestTests : IDisposable
{
    private readonly WriterHarness _harness = new();

    public ReadManifestTests()
    {
        _harness.Write(Bundle("orders", ("a", "a"), ("b", "b")));
        _harness.Folder.Write("obj/key.stamp", "stamp");
    }

    public void Dispose() => _harness.Dispose();

    [Fact]
    public void What_was_written_is_there()
    {
        var task = Read();

        Assert.False(task.Stale);
        Assert.Equal(["orders/a", "orders/b"], task.Artifacts.Select(item => item.GetMetadata("RelativePath")));
    }

    [Fact]
    public void A_deleted_file_makes_it_stale()
    {
        File.Delete(_harness.Folder["out/orders/a"]);
        var task = Read();

        Assert.True(task.Stale);
        Assert.Single(task.Artifacts);
    }

    [Theory]
    [InlineData("out/orders/a")]
    [InlineData("obj/key.manifest")]
    public void What_is_newer_than_the_stamp_makes_it_stale(string file)
    {
        File.SetLastWriteTimeUtc(_harness.Folder[file], DateTime.UtcNow.AddMinutes(1));
        Assert.True(Read().Stale);
    }

    [Theory]
    [InlineData("obj/key.manifest")]
    [InlineData("obj/key.stamp")]
    public void A_missing_record_makes_it_stale(string file)
    {
        File.Delete(_harness.Folder[file]);
        Assert.True(Read().Stale);
    }

    [Fact]
    public void A_run_that_was_killed_makes_it_stale()
    {
        _harness.Folder.Write("obj/key.manifest", (_harness.Manifest with { Unfinished = "zkgen-1" }).ToString());
        File.SetLastWriteTimeUtc(_harness.Folder["obj/key.manifest"], DateTime.UnixEpoch);
        Assert.True(Read().Stale);
    }

    private ReadManifest Read()
    {
        var task = new ReadManifest
        {
            BuildEngine = new FakeBuildEngine(),
            ProjectFile = _harness.Folder["App.csproj"],
            OutputPath = "out",
            Manifest = _harness.Folder["obj/key.manifest"],
            Stamp = _harness.Folder["obj/key.stamp"],
        };
        Assert.True(task.Execute());
        return task;
    }
}
