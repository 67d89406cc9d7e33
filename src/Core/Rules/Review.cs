using ZkGen.Collections;
using ZkGen.Model;

namespace ZkGen.Rules;

/// <summary>What the rules say of one declaration, its acceptances taken into account.</summary>
/// <param name="Findings">The findings that are not accepted, in the order of the catalogue.</param>
/// <param name="IsReadable">Whether every value could be read; where not, the compiler or a finding says so, and nothing is written.</param>
public sealed record Review(EquatableArray<Finding> Findings, bool IsReadable)
{
    private static readonly ZKG9002SectionWithoutEnsemble SectionWithoutEnsemble = new();
    private static readonly ZKG9007DuplicateEnsemble DuplicateEnsemble = new();
    private static readonly ZKG9008AcceptsNothing AcceptsNothing = new();

    /// <summary>The findings that keep the bundle from being written.</summary>
    public EquatableArray<Finding> Rejections => Findings.Where(finding => finding.Rule.Rejects).ToEquatableArray();

    /// <summary>Reviews a model by itself.</summary>
    public static Review Of(EnsembleModel model)
    {
        var isReadable = model.UnreadableValues.Count == 0;

        // Without an ensemble there is one thing to say; what else is missing follows from it.
        if (model.Name.IsUnset)
            return new(SectionWithoutEnsemble.Check(model).ToEquatableArray(), isReadable);

        var found = RuleCatalogue.All.SelectMany(rule => rule.Check(model)).ToList();
        var complaints = model.AcceptedFindings.Select(accepted => (accepted.Id, Complaint: AcceptsNothing.Check(accepted, found))).ToList();
        var accepted = new HashSet<string>(complaints.Where(c => c.Complaint is null && c.Id.IsSet).Select(c => c.Id.ValueOr("")), StringComparer.Ordinal);
        return new([.. found.Where(finding => !accepted.Contains(finding.Id)), .. complaints.Select(c => c.Complaint).OfType<Finding>()], isReadable);
    }

    /// <summary>Reviews an ensemble among all of its project.</summary>
    public static IEnumerable<Finding> OfIdentity(EnsembleIdentity self, IEnumerable<EnsembleIdentity> all) => DuplicateEnsemble.Check(self, all);
}
