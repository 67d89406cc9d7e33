using ZkGen.Model;

namespace ZkGen.Rules;

/// <summary>An <c>[AcceptFinding]</c> that accepts nothing: left over, misspelt, or not allowed.</summary>
public sealed class ZKG9008AcceptsNothing() : Rule(
    "ZKG9008",
    RuleSeverity.Warning,
    "An acceptance accepts nothing",
    "This accepts nothing, because {0}")
{
    public override bool IsAcceptable => false;

    /// <summary>What is wrong with each acceptance, given all findings of the ensemble. Where a value cannot be read, a finding may be missing for that.</summary>
    public IEnumerable<(AcceptedFinding Accepted, Finding? Complaint)> Check(IEnumerable<AcceptedFinding> acceptances, IReadOnlyCollection<Finding> findings, bool isReadable)
    {
        var effective = new HashSet<string>(StringComparer.Ordinal);
        foreach (var accepted in acceptances)
        {
            var complaint = Check(accepted, findings, isReadable, effective);
            if (complaint is null && accepted.Id.TryGet(out var id))
                effective.Add(id);
            yield return (accepted, complaint);
        }
    }

    private Finding? Check(AcceptedFinding accepted, IEnumerable<Finding> findings, bool isReadable, HashSet<string> effective)
    {
        if (!accepted.Id.TryGet(out var id))
            return null;

        var rule = RuleCatalogue.Find(id);
        var place = accepted.At(nameof(accepted.Id));
        if (rule is null)
            return Find(place, $"there is no rule '{Shown.Of(id)}'; name one, such as ZKG2001");
        if (!rule.IsAcceptable)
            return Find(place, $"findings of {id} cannot be accepted; mend what it points at");
        if (effective.Contains(id))
            return Find(place, $"an earlier one accepts {id} here; remove one of them");
        if (accepted.Because.IsUnset || (accepted.Because.TryGet(out var because) && string.IsNullOrWhiteSpace(because)))
            return Find(accepted.At(nameof(accepted.Because)), "it does not say why; add Because = \"…\"");

        return !isReadable || findings.Any(finding => finding.Id == id) ? null : Find(place, $"{id} finds nothing here; remove it");
    }
}
