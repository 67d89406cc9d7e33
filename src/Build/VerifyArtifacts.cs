using ZkGen.Build.CheckedIn;
using ZkGen.Build.Output;
using ZkGen.Build.Writing;

namespace ZkGen.Build;

/// <summary>Fails where the committed files are not those that the assembly carries; writes nothing.</summary>
public sealed class VerifyArtifacts : CheckedInTask
{
    private const int ShownLines = 100;

    private protected override string Attempt => "the committed files cannot be read";

    private protected override void Settle(OutputRoot root, IReadOnlyList<BundleChange> compared)
    {
        // Those that are missing come last: what has changed says more.
        List<FileChange> changes = [.. compared.SelectMany(bundle => bundle.Files).OrderBy(file => file.Old is null)];
        if (changes.Count == 0)
            return;

        var all = compared.Sum(bundle => bundle.Bundle.Files.Count);
        var missing = changes.Count(file => file.Old is null);
        var diff = changes.SelectMany(file => Diff(root.ShownFull(file.FullPath), file)).ToList();
        Error(
            Codes.CheckedInDiffers,
            $"{changes.Count} of {all} files below {root.Shown(".")} {(changes.Count == 1 ? "is" : "are")} not as declared{(missing > 0 ? $", {missing} missing" : "")};"
                + " run dotnet build -t:ZkGenUpdate, look at what changed, and commit it",
            diff.Count > ShownLines ? [.. diff.Take(ShownLines), $"({diff.Count - ShownLines} more lines are left out)"] : diff);
    }

    // As `diff -r` says it: all of a new file would hide what changed in the others.
    private static IEnumerable<string> Diff(string path, FileChange file) =>
        file.Old is null ? [$"Only declared: {path}"] : UnifiedDiff.Of(path, file.Old, file.New);
}
