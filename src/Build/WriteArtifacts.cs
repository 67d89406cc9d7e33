using System.Text;
using Microsoft.Build.Framework;
using ZkGen.Build.Carrier;
using ZkGen.Build.Disk;
using ZkGen.Build.Output;
using ZkGen.Build.Writing;

namespace ZkGen.Build;

/// <summary>Takes the artifacts out of a compiled assembly, and writes those that differ.</summary>
public sealed class WriteArtifacts : CarrierTask
{
    /// <summary>The output root; relative to the project, or a full path.</summary>
    [Required]
    public string OutputPath { get; set; } = "";

    /// <summary>The list of what is ours below the output root.</summary>
    [Required]
    public string Manifest { get; set; } = "";

    /// <summary>Whose clean takes the files away: the intermediate folder of this build.</summary>
    [Required]
    public string Owner { get; set; } = "";

    /// <summary>Touched when all went well; absent otherwise, so that what is wrong is said again.</summary>
    [Required]
    public string Stamp { get; set; } = "";

    /// <summary>What is ours now. Set beforehand by the target only for MSBuild, which hands it on when it skips the target.</summary>
    [Output]
    public ITaskItem[] Artifacts { get; set; } = [];

    /// <summary>How long another build of the same project may keep this one waiting.</summary>
    internal TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(60);

    private protected override void Run()
    {
        if (ReadBundles() is { } bundles)
            Write(bundles);
        if (Log.HasLoggedErrors)
            Files.Delete(Stamp);
    }

    private void Write(IReadOnlyList<Bundle> bundles)
    {
        if (bundles.Count == 0)
        {
            Log.LogMessage(
                null, Codes.NoEnsemble, null, ProjectFile, 0, 0, 0, 0, MessageImportance.Normal, "ZkGen: no ensemble is declared");
        }

        var root = new OutputRoot(ProjectDirectory, OutputPath);
        var manifest = new ManifestFile(Files, Manifest);
        using var turn = Turn.Take(manifest.TurnPath, Patience);
        Artifacts = Items(new BundleWriter(Files, root, manifest, Owner, this).Write(bundles), root);
        if (Log.HasLoggedErrors)
            return;

        // Last, so that nothing that was written is newer. It is not empty: emptying an empty file may leave its time.
        Files.CreateFolder(Path.GetDirectoryName(Stamp)!);
        Files.Write(Stamp, Encoding.UTF8.GetBytes(OutputPath + "\n"));
    }
}
