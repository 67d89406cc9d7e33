using ZkGen.Collections;
using ZkGen.Model;

namespace ZkGen.Rules;

/// <summary>An object that two ensembles of a namespace would both write, or both take for theirs.</summary>
public sealed class ZKG9014SharedObjectName : Rule
{
    public override string Id => "ZKG9014";

    public override string Title => "Two ensembles share an object";

    public override string Message => "{0} in the namespace '{1}' is that of '{2}' too: {3}; give one of the two another {4}";

    public override RuleSeverity Severity => RuleSeverity.Error;

    public override bool IsAcceptable => false;

    public override bool ComparesEnsembles => true;

    public override IEnumerable<Finding> Compare(EnsembleIdentity self, IEnumerable<EnsembleIdentity> all)
    {
        // Two of one name share everything: ZKG9007.
        var others = all.Where(other => other.Namespace == self.Namespace && other.Name != self.Name).ToList();
        return Objects(self, others).Concat(Labels(self, others));
    }

    private IEnumerable<Finding> Objects(EnsembleIdentity self, List<EnsembleIdentity> others) =>
        from own in self.Objects
        let other = others.FirstOrDefault(other => other.Objects.Any(each => (each.Kind, each.Name) == (own.Kind, own.Name)))
        where other is not null
        let consequence = own.Kind == EnsembleIdentity.Claim ? "two servers would write into one volume" : "the bundle that is applied last takes it from the other"
        select Found(own.Place, self, other, $"The {own.Kind} '{Shown.Of(own.Name)}'", consequence, "name");

    // A Pod is known by its labels, those of another ensemble's selector among them: it is enough that a label is declared that another one's Pods are known by.
    private IEnumerable<Finding> Labels(EnsembleIdentity self, List<EnsembleIdentity> others)
    {
        foreach (var other in others)
        {
            if (IsSelected(self, other))
                yield return OfLabel(self.Labels.First(label => label.Key == other.Selector[0].Key).Place, other.Selector, other);
            if (IsSelected(other, self))
                yield return OfLabel(EnsembleModel.At(nameof(EnsembleModel.Name)), self.Selector, other);
        }

        Finding OfLabel(Place place, EquatableArray<(string Key, string Value)> selector, EnsembleIdentity other) => Found(
            place, self, other, $"The label '{Shown.Of(string.Join(", ", selector.Select(label => $"{label.Key}: {label.Value}")))}'", "the Services of one would lead to servers of the other", "value");
    }

    private static bool IsSelected(EnsembleIdentity pods, EnsembleIdentity by) =>
        by.Selector.Count > 0 && by.Selector.All(wanted => pods.Labels.Any(label => (label.Key, label.Value) == wanted));

    private Finding Found(Place place, EnsembleIdentity self, EnsembleIdentity other, string what, string consequence, string remedy) =>
        Find(place, what, Shown.Of(self.Namespace), other.Declaration, consequence, remedy);
}
