using Microsoft.Build.Framework;
using ZkGen.Build.Tests.Support;

namespace ZkGen.Build.Tests;

public sealed class WriteArtifactsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private FakeBuildEngine _engine = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Writes_and_hands_out_the_files_with_their_ensemble()
    {
        var task = Run(CarrierSource.BundleOf("Shop.Orders", "orders", "prod/zk", ("zoo.cfg", "a"), ("kustomize/a.yaml", "b")));

        Assert.Equal(
            [
                (_folder["out/prod/zk/kustomize/a.yaml"], "orders", "prod/zk/kustomize/a.yaml"),
                (_folder["out/prod/zk/zoo.cfg"], "orders", "prod/zk/zoo.cfg"),
            ],
            task.Artifacts.Select(item => (item.ItemSpec, item.GetMetadata("Ensemble"), item.GetMetadata("RelativePath"))));
        Assert.Equal(["ZkGen: orders -> out/prod/zk (2 files, 2 changed)"], _engine.Loud);
        Assert.True(File.GetLastWriteTimeUtc(task.Stamp) >= File.GetLastWriteTimeUtc(_folder["out/prod/zk/zoo.cfg"]));
    }

    [Theory]
    [InlineData("orders", "")]
    [InlineData("my orders", "\"")]
    public void Says_what_to_do_next(string folder, string quote)
    {
        Run(CarrierSource.BundleWithNext("orders", folder, "kubectl apply -f {0}/zookeeper.yaml"));

        Assert.Equal($"  next: kubectl apply -f {quote}{_folder[$"out/{folder}"]}{quote}/zookeeper.yaml", _engine.Loud.Last());
    }

    [Fact]
    public void Touches_the_stamp_and_nothing_else_when_nothing_changed()
    {
        var stamp = Run(CarrierSource.Bundle("orders", ("zoo.cfg", "a"))).Stamp;
        var times = _folder.Times("out");
        File.SetLastWriteTimeUtc(stamp, DateTime.UnixEpoch);
        Run(CarrierSource.Bundle("orders", ("zoo.cfg", "a")));

        Assert.Equal(times, _folder.Times("out"));
        Assert.NotEqual(DateTime.UnixEpoch, File.GetLastWriteTimeUtc(stamp));
        Assert.Empty(_engine.Loud);
    }

    [Fact]
    public void A_rejection_is_an_error_with_its_page_on_one_line_and_leaves_no_stamp()
    {
        Run(CarrierSource.Bundle("orders", ("zoo.cfg", "a")));
        var task = Run(CarrierSource.Rejected("orders", ("ZKG2003", "too\nlong {0}")));

        var error = Assert.Single(_engine.Errors);
        Assert.Equal("ZKGB002", error.Code);
        Assert.Equal("ZkGen: the bundle of the ensemble orders (Shop.orders) is not written: ZKG2003: too long {0}", error.Message);
        Assert.Equal("https://github.com/zkgen/zkgen/blob/main/docs/rules/ZKGB002.md", error.HelpLink);
        Assert.Equal(task.ProjectFile, error.File);
        Assert.False(File.Exists(task.Stamp));
        Assert.Equal("a", _folder.Read("out/orders/zoo.cfg"));
        Assert.Single(task.Artifacts);
    }

    [Fact]
    public void An_unreadable_assembly_is_an_error_and_what_was_written_stays()
    {
        Run(CarrierSource.Bundle("orders", ("zoo.cfg", "a")));
        _folder.Write("App.dll", "not an assembly");
        Execute();

        Assert.Equal("ZKGB007", Assert.Single(_engine.Errors).Code);
        Assert.True(_folder.Has("out/orders/zoo.cfg"));
    }

    [Fact]
    public void A_missing_assembly_is_an_error()
    {
        Execute();
        Assert.Equal("ZKGB007", Assert.Single(_engine.Errors).Code);
    }

    [Fact]
    public void A_generator_that_did_not_run_to_its_end_is_an_error_and_what_was_written_stays()
    {
        Run(CarrierSource.Bundle("orders", ("zoo.cfg", "a")));
        File.WriteAllBytes(_folder["App.dll"], CarrierAssembly.Compile("class Application { }"));
        Execute();

        Assert.Equal("ZKGB015", Assert.Single(_engine.Errors).Code);
        Assert.True(_folder.Has("out/orders/zoo.cfg"));
    }

    [Fact]
    public void No_ensemble_is_a_quiet_message()
    {
        Run();

        var message = Assert.Single(_engine.Messages);
        Assert.Equal(("ZKGB009", MessageImportance.Normal), (message.Code, message.Importance));
        Assert.Empty(_engine.Errors);
        Assert.False(_folder.Has("out"));
    }

    [Fact]
    public void A_disk_that_fails_at_any_step_is_an_error_without_a_trace()
    {
        CarrierAssembly.Compile(_folder, CarrierSource.Bundle("orders", ("zoo.cfg", "a"), ("kustomize/b", "b")));
        for (var step = 0; step < 20; step++)
        {
            var task = Execute(new FaultyFiles(step, Fault.Lasting));
            Assert.All(_engine.Errors, error => Assert.Equal("ZKGB006", error.Code));
            Assert.All(_engine.Errors, error => Assert.DoesNotContain("   at ", error.Message, StringComparison.Ordinal));
            Assert.True(_engine.Errors.Count > 0 || File.Exists(task.Stamp));
            _folder.Files().Keys.Where(file => file != "App.dll").ToList().ForEach(file => File.Delete(_folder[file]));
        }
    }

    [Fact]
    public void Special_characters_of_msbuild_in_a_path_stay_what_they_are()
    {
        var task = Run(CarrierSource.BundleOf("Shop.Orders", "a%20b", "a%20b;c", ("$(x) @(y).cfg", "a")));

        var item = Assert.Single(task.Artifacts);
        Assert.Equal(_folder["out/a%20b;c/$(x) @(y).cfg"], item.ItemSpec);
        Assert.Equal("a%20b;c/$(x) @(y).cfg", item.GetMetadata("RelativePath"));
        Assert.Equal("a%20b", item.GetMetadata("Ensemble"));
    }

    [Fact]
    public void A_second_build_waits_for_its_turn_and_gives_up_with_an_error()
    {
        CarrierAssembly.Compile(_folder, CarrierSource.Bundle("orders", ("zoo.cfg", "a")));
        Directory.CreateDirectory(_folder["obj"]);
        using (new FileStream(_folder["obj/key.lock"], FileMode.Create, FileAccess.ReadWrite, FileShare.None))
            Execute(patience: TimeSpan.FromMilliseconds(200));

        Assert.Equal("ZKGB006", Assert.Single(_engine.Errors).Code);
        Assert.False(_folder.Has("out"));
    }

    [Fact]
    public void Many_builds_at_once_end_with_a_whole_bundle()
    {
        string[] texts = ["one", "two", "three", "four"];
        var assemblies = texts.Select(text => CarrierAssembly.Compile(
            CarrierSource.Of(CarrierSource.Bundle("orders", ("a", text), ("b", text), ("c", text))))).ToArray();
        for (var i = 0; i < texts.Length; i++)
            File.WriteAllBytes(_folder[$"{i}.dll"], assemblies[i]);

        var engines = new FakeBuildEngine[40];
        Parallel.For(0, engines.Length, new ParallelOptions { MaxDegreeOfParallelism = 4 }, i =>
        {
            engines[i] = new FakeBuildEngine();
            Task(engines[i], _folder[$"{i % texts.Length}.dll"], new Disk.DiskFiles(), TimeSpan.FromMinutes(1)).Execute();
        });

        Assert.All(engines, engine => Assert.Empty(engine.Errors));
        Assert.Equal(3, _folder.Files("out").Count);
        Assert.Single(_folder.Files("out").Values.Distinct());
    }

    private WriteArtifacts Run(params string[] members)
    {
        CarrierAssembly.Compile(_folder, members);
        return Execute();
    }

    private WriteArtifacts Execute(Disk.IFiles? files = null, TimeSpan? patience = null)
    {
        _engine = new FakeBuildEngine();
        var task = Task(_engine, _folder["App.dll"], files ?? new Disk.DiskFiles(), patience ?? TimeSpan.FromMinutes(1));
        Assert.Equal(task.Execute(), _engine.Errors.Count == 0);
        return task;
    }

    private WriteArtifacts Task(FakeBuildEngine engine, string assembly, Disk.IFiles files, TimeSpan patience) => new()
    {
        BuildEngine = engine,
        ProjectFile = _folder["App.csproj"],
        Assembly = assembly,
        OutputPath = "out/",
        Manifest = _folder["obj/key.manifest"],
        Owner = "obj/Debug/",
        Stamp = _folder["obj/Debug/key.stamp"],
        Files = files,
        Patience = patience,
    };
}
