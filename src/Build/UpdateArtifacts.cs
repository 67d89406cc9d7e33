using ZkGen.Build.Output;
using ZkGen.Build.Writing;

namespace ZkGen.Build;

/// <summary>
/// Writes what the assembly carries to the files that a team commits. Unlike the output path, these have no manifest that says what is ours:
/// a clone has no obj, and whoever asks for this has the repository to go back to.
/// </summary>
public sealed class UpdateArtifacts : CheckedInTask
{
    private protected override string Attempt => "the committed files cannot be written";

    private protected override void Settle(OutputRoot root, IReadOnlyList<BundleChange> compared)
    {
        var token = Transaction.NewToken();
        foreach (var bundle in compared)
        {
            new Transaction(Files, token).Replace(bundle.Files);
            // Committed comes before applied: the command that would be next for a build is not next here.
            new Summary(root, this).Say([bundle with { Bundle = bundle.Bundle with { Next = null } }], []);
        }

        if (compared.All(bundle => bundle.Files.Count == 0))
            ((IReport)this).Message($"ZkGen: {root.Shown(".")} is as declared");
    }
}
