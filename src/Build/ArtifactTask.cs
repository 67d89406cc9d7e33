using Microsoft.Build.Framework;
using ZkGen.Build.Disk;
using ZkGen.Build.Output;

namespace ZkGen.Build;

/// <summary>What the tasks have in common: where they are, and how they speak.</summary>
public abstract class ArtifactTask : Microsoft.Build.Utilities.Task, IReport
{
    /// <summary>The full path of the project file, which errors point at; its folder is what relative paths start from.</summary>
    [Required]
    public string ProjectFile { get; set; } = "";

    internal IFiles Files { get; init; } = new DiskFiles();

    /// <summary>What is said to have failed when the file system refuses.</summary>
    private protected virtual string Attempt => "the artifacts cannot be written";

    private protected string ProjectDirectory => Path.GetDirectoryName(ProjectFile)!;

    /// <inheritdoc />
    public sealed override bool Execute()
    {
        try
        {
            Run();
        }
        catch (Exception e) when (DiskFault.Is(e))
        {
            Error(Codes.CannotWrite, $"{Attempt}: {e.Message}");
        }

        return !Log.HasLoggedErrors;
    }

    private protected abstract void Run();

    /// <param name="lines">What follows below the message; each fit to be printed.</param>
    private protected void Error(string code, string message, params IEnumerable<string> lines) => Log.LogError(
        null, code, null, Codes.PageOf(code), ProjectFile, 0, 0, 0, 0, "{0}", string.Join("\n", lines.Prepend(OneLine($"ZkGen: {message}"))));

    private protected void Warning(string code, string message) =>
        Log.LogWarning(null, code, null, Codes.PageOf(code), ProjectFile, 0, 0, 0, 0, "{0}", OneLine($"ZkGen: {message}"));

    void IReport.Error(string code, string message) => Error(code, message);

    void IReport.Message(string message) => Log.LogMessage(MessageImportance.High, "{0}", OneLine(message));

    private protected static ITaskItem[] Items(Manifest manifest, OutputRoot root) =>
        [.. manifest.Files.OrderBy(file => file.Path, StringComparer.Ordinal).Select(file => Item(root.FullPathOf(file.Path), file))];

    private static Microsoft.Build.Utilities.TaskItem Item(string path, ManifestEntry file)
    {
        var item = new Microsoft.Build.Utilities.TaskItem(Escaped(path));
        item.SetMetadata("Ensemble", Escaped(file.Ensemble));
        item.SetMetadata("RelativePath", Escaped(file.Path));
        return item;
    }

    // An item is made of escaped text: a path with a percent sign in it would come out as another one.
    private static string Escaped(string text) => text.Replace("%", "%25").Replace(";", "%3B");

    // A line break in a carried text would let it pass for a message of its own.
    private static string OneLine(string text) => new([.. text.Select(c => char.IsControl(c) ? ' ' : c)]);
}
