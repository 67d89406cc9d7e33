using Microsoft.Build.Framework;
using ZkGen.Build.Disk;
using ZkGen.Build.Output;
using ZkGen.Build.Writing;

namespace ZkGen.Build;

/// <summary>Takes away everything that the builds of one intermediate folder wrote, below every output root.</summary>
public sealed class CleanArtifacts : ArtifactTask
{
    /// <summary>Where the manifests of the project are.</summary>
    [Required]
    public string ManifestDirectory { get; set; } = "";

    /// <summary>The intermediate folder of this build.</summary>
    [Required]
    public string Owner { get; set; } = "";

    /// <summary>Where the stamps of this intermediate folder are.</summary>
    [Required]
    public string StampDirectory { get; set; } = "";

    internal TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(60);

    private protected override void Run()
    {
        foreach (var path in In(ManifestDirectory, "*" + ManifestFile.Extension))
            Clean(new ManifestFile(Files, path));
        foreach (var stamp in In(StampDirectory, "*.stamp"))
            Files.Delete(stamp);
        Files.DeleteFolderIfEmpty(StampDirectory);
        Files.DeleteFolderIfEmpty(ManifestDirectory);
    }

    private void Clean(ManifestFile file)
    {
        using (Turn.Take(file.TurnPath, Patience))
        {
            if (file.Load() is not { } manifest || manifest.Owner != Owner)
                return;
            var root = new OutputRoot(ProjectDirectory, manifest.Root);
            var removal = new Removal(Files, root, this);
            removal.Sweep(manifest);
            if (removal.Files(manifest.Files).Count > 0)
                return;
            removal.Folders(manifest.Folders, []);
            file.Delete();
        }

        Files.Delete(file.TurnPath);
    }

    private static string[] In(string directory, string pattern) =>
        Directory.Exists(directory) ? [.. Directory.GetFiles(directory, pattern).OrderBy(path => path, StringComparer.Ordinal)] : [];
}
