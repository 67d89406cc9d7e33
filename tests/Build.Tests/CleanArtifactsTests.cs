using ZkGen.Build.Disk;
using ZkGen.Build.Output;
using ZkGen.Build.Tests.Support;
using ZkGen.Build.Writing;
using static ZkGen.Build.Tests.Support.WriterHarness;

namespace ZkGen.Build.Tests;

public sealed class CleanArtifactsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly FakeBuildEngine _engine = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Takes_away_every_root_of_its_owner_with_all_records()
    {
        Write("out", "obj/Debug/");
        Write("elsewhere/deep", "obj/Debug/");
        Write("release", "obj/Release/");
        _folder.Write("obj/Debug/App.zkgen/out.stamp", "");
        Clean();

        Assert.Equal(["obj/App.zkgen/release.manifest", "release/orders/kustomize/b", "release/orders/zoo.cfg"],
            _folder.Files().Keys.Where(file => !file.EndsWith("release.lock", StringComparison.Ordinal)).Order());
        Assert.False(_folder.Has("out"));
        Assert.False(_folder.Has("elsewhere/deep"));
        Assert.False(_folder.Has("obj/Debug/App.zkgen"));
    }

    [Fact]
    public void Leaves_what_is_not_ours()
    {
        _folder.Write("out/readme.md", "mine");
        Write("out", "obj/Debug/");
        _folder.Write("out/orders/notes", "mine");
        Clean();

        Assert.Equal(["out/orders/notes", "out/readme.md"], _folder.Files().Keys.Order());
    }

    [Fact]
    public void Sweeps_what_a_killed_build_left()
    {
        Write("out", "obj/Debug/");
        var manifest = _folder.Read("obj/App.zkgen/out.manifest");
        _folder.Write("obj/App.zkgen/out.manifest", (Manifest.Parse(manifest) with { Unfinished = "zkgen-1" }).ToString());
        _folder.Write("out/orders/zoo.cfg.zkgen-1.new", "half");
        Clean();

        Assert.Empty(_folder.Files());
    }

    [Fact]
    public void A_hostile_manifest_deletes_nothing()
    {
        _folder.Write("precious", "mine");
        _folder.Write("obj/App.zkgen/out.manifest",
            "ZkGen manifest 1\nroot\tout\nowner\tobj/Debug/\nfolder\t..\nfile\tA\ta\ta\ta/../../precious\nfile\tA\ta\t..\t../precious\n");
        Clean();

        Assert.Equal(["precious"], _folder.Files().Keys);
    }

    [Fact]
    public void A_file_that_cannot_be_deleted_is_an_error_and_is_not_forgotten()
    {
        Write("out", "obj/Debug/");
        Assert.False(Task(new FaultyFiles(0, Fault.Once)).Execute());

        Assert.Equal("ZKGB006", Assert.Single(_engine.Errors).Code);
        Assert.True(_folder.Has("obj/App.zkgen/out.manifest"));
        Clean();
        Assert.Empty(_folder.Files());
    }

    [Fact]
    public void Nothing_to_clean_is_no_fault() => Clean();

    private void Write(string root, string owner)
    {
        var files = new DiskFiles();
        var manifest = new ManifestFile(files, _folder[$"obj/App.zkgen/{Path.GetFileName(root)}.manifest"]);
        new BundleWriter(files, new OutputRoot(_folder.Path, root), manifest, owner, new RecordingReport())
            .Write([Bundle("orders", ("zoo.cfg", "a"), ("kustomize/b", "b"))]);
    }

    private void Clean() => Assert.True(Task(new DiskFiles()).Execute());

    private CleanArtifacts Task(IFiles files) => new()
    {
        BuildEngine = _engine,
        ProjectFile = _folder["App.csproj"],
        ManifestDirectory = _folder["obj/App.zkgen/"],
        Owner = "obj/Debug/",
        StampDirectory = _folder["obj/Debug/App.zkgen/"],
        Files = files,
    };
}
