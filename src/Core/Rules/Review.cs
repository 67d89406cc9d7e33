using ZkGen.Collections;
using ZkGen.Model;

namespace ZkGen.Rules;

/// <summary>What the rules say of one declaration, its acceptances taken into account.</summary>
/// <param name="Findings">The findings that are not accepted, in the order of the catalogue.</param>
/// <param name="Rejections">
/// What keeps the bundle from being written: the errors among them, and whatever cannot be read, also where it is for the compiler to say so.
/// </param>
public sealed record Review(EquatableArray<Finding> Findings, EquatableArray<Finding> Rejections)
{
    /// <summary>Reviews a model by itself.</summary>
    public static Review Of(EnsembleModel model)
    {
        // Without an ensemble there is one thing to say; what else is missing follows from it.
        if (model.Name.IsUnset)
            return Of(RuleCatalogue.SectionWithoutEnsemble.Check(model), []);

        var found = RuleCatalogue.All.SelectMany(rule => rule.Check(model)).ToList();
        var isReadable = model.UnreadableValues.Count == 0 && !model.HasUnknownAttributes;
        var complaints = RuleCatalogue.AcceptsNothing.Check(model.AcceptedFindings, found, isReadable).ToList();
        var accepted = new HashSet<string>(complaints.Where(c => c.Complaint is null && c.Accepted.Id.IsSet).Select(c => c.Accepted.Id.ValueOr("")), StringComparer.Ordinal);
        return Of(
            [.. found.Where(finding => !accepted.Contains(finding.Id)), .. complaints.Select(c => c.Complaint).OfType<Finding>()],
            RuleCatalogue.UnreadableValue.ForTheCompilerToSay(model));
    }

    /// <summary>Reviews an ensemble among all of its project.</summary>
    public static IEnumerable<Finding> OfIdentity(EnsembleIdentity self, EnsembleIdentities all) => RuleCatalogue.All.SelectMany(rule => rule.Compare(self, all));

    private static Review Of(IEnumerable<Finding> findings, IEnumerable<Finding> unsaid)
    {
        var all = findings.ToEquatableArray();
        return new(all, [.. all.Where(finding => finding.Rule.Rejects), .. unsaid]);
    }
}
