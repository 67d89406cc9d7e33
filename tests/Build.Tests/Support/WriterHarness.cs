using System.Text;
using ZkGen.Build.Carrier;
using ZkGen.Build.Disk;
using ZkGen.Build.Output;
using ZkGen.Build.Writing;

namespace ZkGen.Build.Tests.Support;

/// <summary>A project's folder, with bundles that are written to <c>out</c> and a manifest in <c>obj</c>.</summary>
internal sealed class WriterHarness : IDisposable
{
    public TemporaryFolder Folder { get; } = new();

    public RecordingReport Report { get; private set; } = new();

    public IReadOnlyDictionary<string, string> Out => Folder.Files("out");

    public Manifest Manifest => new ManifestFile(new DiskFiles(), Folder["obj/key.manifest"]).Load()!;

    public static Bundle Bundle(string ensemble, params (string Path, string Text)[] artifacts) =>
        BundleOf("Shop." + ensemble, ensemble, ensemble, artifacts);

    public static Bundle BundleOf(string declaration, string ensemble, string folder, params (string Path, string Text)[] artifacts) =>
        new(declaration, ensemble, folder, [.. artifacts.Select(file => new Artifact(file.Path, Encoding.UTF8.GetBytes(file.Text)))], []);

    public static Bundle Rejected(string ensemble, string folder) =>
        BundleOf("Shop." + ensemble, ensemble, folder) with { Rejections = [new("ZKG1001", "even")] };

    public void Write(params Bundle[] bundles) => Write(new DiskFiles(), bundles);

    public void Write(IFiles files, params Bundle[] bundles)
    {
        Report = new RecordingReport();
        var root = new OutputRoot(Folder.Path, "out");
        new BundleWriter(files, root, new ManifestFile(files, Folder["obj/key.manifest"]), "obj/", Report).Write(bundles);
    }

    /// <summary>The last run said this code, once, and nothing else of that kind.</summary>
    public void Refused(string code) => Assert.Equal(code, Assert.Single(Report.Errors).Code);

    public void Dispose() => Folder.Dispose();
}
