using ZkGen.Collections;
using ZkGen.Model;

namespace ZkGen.Rules;

/// <summary>An object that two ensembles of a namespace would both write, or both take for theirs.</summary>
public sealed class ZKG9014SharedObjectName() : Rule(
    "ZKG9014",
    RuleSeverity.Error,
    "Two ensembles share an object",
    "{0} in the namespace '{1}' is that of '{2}' too: {3}; give one of the two another {4}")
{
    public override bool IsAcceptable => false;

    public override bool ComparesEnsembles => true;

    public override IEnumerable<Finding> Compare(EnsembleIdentity self, EnsembleIdentities all) => Objects(self, all).Concat(Labels(self, all));

    private IEnumerable<Finding> Objects(EnsembleIdentity self, EnsembleIdentities all) =>
        from own in self.Objects
        let other = all.With(self.Namespace, own).FirstOrDefault(other => IsOther(self, other))
        where other is not null
        let consequence = own.Kind == EnsembleIdentity.Claim ? "two servers would write into one volume" : "the bundle that is applied last takes it from the other"
        select Found(own.Place, self, other, $"The {own.Kind} '{Shown.Of(own.Name)}'", consequence, "name");

    // A Pod is known by its labels, those of another ensemble's selector among them: it is enough that a label is declared that another one's Pods are known by.
    private IEnumerable<Finding> Labels(EnsembleIdentity self, EnsembleIdentities all)
    {
        var selecting = from other in all.PerhapsSelecting(self).Distinct()
                        where IsOther(self, other) && IsSelected(self, other)
                        select OfLabel(self.Labels.First(label => label.Key == other.Selector[0].Key).Place, other.Selector, other);
        var selected = from other in all.PerhapsSelectedBy(self).Distinct()
                       where IsOther(self, other) && IsSelected(other, self)
                       select OfLabel(EnsembleModel.At(nameof(EnsembleModel.Name)), self.Selector, other);
        return selecting.Concat(selected);

        Finding OfLabel(Place place, EquatableArray<(string Key, string Value)> selector, EnsembleIdentity other) => Found(
            place, self, other, $"The label '{Shown.Of(string.Join(", ", selector.Select(label => $"{label.Key}: {label.Value}")))}'", "the Services of one would lead to servers of the other", "value");
    }

    // Two of one name share everything: ZKG9007.
    private static bool IsOther(EnsembleIdentity self, EnsembleIdentity other) => other.Name != self.Name;

    private static bool IsSelected(EnsembleIdentity pods, EnsembleIdentity by) =>
        by.Selector.All(wanted => pods.Labels.Any(label => (label.Key, label.Value) == wanted));

    private Finding Found(Place place, EnsembleIdentity self, EnsembleIdentity other, string what, string consequence, string remedy) =>
        Find(place, what, Shown.Of(self.Namespace), other.Declaration, consequence, remedy);
}
