using Microsoft.Build.Framework;
using ZkGen.Build.Disk;
using ZkGen.Build.Output;

namespace ZkGen.Build;

/// <summary>What an earlier build wrote, and whether it is still as that build left it.</summary>
public sealed class ReadManifest : ArtifactTask
{
    /// <summary>The output root; relative to the project, or a full path.</summary>
    [Required]
    public string OutputPath { get; set; } = "";

    /// <summary>The list of what is ours below the output root.</summary>
    [Required]
    public string Manifest { get; set; } = "";

    /// <summary>Touched by the last build that went well.</summary>
    [Required]
    public string Stamp { get; set; } = "";

    /// <summary>The files that are there.</summary>
    [Output]
    public ITaskItem[] Artifacts { get; private set; } = [];

    /// <summary>Whether somebody deleted or changed a file since: by hand, or by a build of another configuration.</summary>
    [Output]
    public bool Stale { get; private set; }

    private protected override void Run()
    {
        var root = new OutputRoot(ProjectDirectory, OutputPath);
        if (new ManifestFile(Files, Manifest).Load() is not { } manifest || manifest.Root != root.Given)
        {
            Stale = true;
            return;
        }

        var present = manifest with { Files = [.. manifest.Files.Where(file => Files.Kind(root.FullPathOf(file.Path)) == EntryKind.File)] };
        Artifacts = Items(present, root);
        var written = File.GetLastWriteTimeUtc(Stamp);
        Stale = manifest.Unfinished is not null
            || present.Files.Count < manifest.Files.Count
            || present.Files.Select(file => root.FullPathOf(file.Path)).Append(Manifest)
                .Any(path => File.GetLastWriteTimeUtc(path) > written);
    }
}
