using Microsoft.Build.Framework;
using ZkGen.Build.Carrier;
using ZkGen.Build.CheckedIn;
using ZkGen.Build.Output;
using ZkGen.Build.Writing;

namespace ZkGen.Build;

/// <summary>What is to be done with the files that a team keeps in its repository.</summary>
public abstract class CheckedInTask : CarrierTask
{
    /// <summary>The folder of the committed bundles; relative to the project, or a full path. Empty: the project names none.</summary>
    public string CheckedInPath { get; set; } = "";

    /// <summary>Where the build writes, which has to be another place.</summary>
    [Required]
    public string OutputPath { get; set; } = "";

    private protected sealed override void Run()
    {
        if (ReadBundles() is not { } bundles)
            return;
        if (CheckedInPath == "")
        {
            SayNothingIsNamed(bundles);
            return;
        }

        var root = new OutputRoot(ProjectDirectory, CheckedInPath);
        if (Overlap(root) is { } overlap)
        {
            Error(
                Codes.CheckedInPathTaken,
                $"ZkGenCheckedInPath is {root.Shown(".")}, which {overlap}; name a folder for the committed files alone, such as deploy/zookeeper");
            return;
        }

        var folder = new CheckedInFolder(Files, root, this);
        var plan = new OutputPlan(root, this).Of(bundles);
        var compared = folder.Compare(plan);
        if (Log.HasLoggedErrors)
            return;
        Settle(root, compared);
        Say(folder.Unknown(plan), root);
    }

    /// <param name="compared">Every bundle, with those of its files that differ.</param>
    private protected abstract void Settle(OutputRoot root, IReadOnlyList<BundleChange> compared);

    // No error: ZkGenVerify is given once for a whole solution, of which some projects may commit nothing.
    private void SayNothingIsNamed(IReadOnlyList<Bundle> bundles)
    {
        if (bundles.Count > 0)
        {
            Warning(
                Codes.NoCheckedInPath,
                "ZkGenCheckedInPath is not set, so there are no committed files to compare or to update; set it to their folder, such as deploy/zookeeper");
        }
    }

    // Capital letters make no difference, as elsewhere: a repository is checked out on every system.
    private string? Overlap(OutputRoot root)
    {
        var output = new OutputRoot(ProjectDirectory, OutputPath);
        var project = new OutputRoot(ProjectDirectory, ".");
        return IsWithin(project, root) ? "holds the project itself"
            : IsWithin(output, root) ? $"holds the output path {output.Shown(".")}"
            : IsWithin(root, output) ? $"is in the output path {output.Shown(".")}"
            : null;
    }

    private static bool IsWithin(OutputRoot inner, OutputRoot outer) => inner.FullPath.StartsWith(outer.FullPath, StringComparison.OrdinalIgnoreCase);

    private void Say(IReadOnlyList<string> unknown, OutputRoot root)
    {
        const int Named = 5;
        if (unknown.Count == 0)
            return;
        var more = unknown.Count > Named ? $" and {unknown.Count - Named} more" : "";
        Warning(
            Codes.CheckedInUnknown,
            $"no declaration makes these files below {root.Shown(".")}: {string.Join(", ", unknown.Take(Named))}{more}; delete them, or keep what is yours elsewhere");
    }
}
