using ZkGen.Collections;

namespace ZkGen.Model;

/// <summary>The ensembles of a project by what each must have for itself, so that a thousand of them need not be compared with each other.</summary>
public sealed class EnsembleIdentities : IEquatable<EnsembleIdentities>
{
    private readonly EquatableArray<EnsembleIdentity> all;
    private readonly ILookup<(string Namespace, string Name), EnsembleIdentity> byName;
    private readonly ILookup<string, EnsembleIdentity> byFolder;
    private readonly ILookup<(string Namespace, string Kind, string Name), EnsembleIdentity> byObject;
    private readonly ILookup<(string Namespace, string Key, string Value), EnsembleIdentity> byLabel;
    private readonly ILookup<(string Namespace, string Key, string Value), EnsembleIdentity> bySelector;

    public EnsembleIdentities(IEnumerable<EnsembleIdentity> identities)
    {
        all = identities.ToEquatableArray();
        byName = all.ToLookup(each => (each.Namespace, each.Name));
        byFolder = all.ToLookup(each => each.Folder, StringComparer.OrdinalIgnoreCase);
        byObject = By(each => each.Objects.Select(own => (each.Namespace, own.Kind, own.Name)));
        byLabel = By(each => each.Labels.Select(label => (each.Namespace, label.Key, label.Value)));
        bySelector = By(each => each.Selector.Take(1).Select(label => (each.Namespace, label.Key, label.Value)));
    }

    public IEnumerable<EnsembleIdentity> Named(string @namespace, string name) => byName[(@namespace, name)];

    /// <summary>Those of one folder on every operating system.</summary>
    public IEnumerable<EnsembleIdentity> In(string folder) => byFolder[folder];

    public IEnumerable<EnsembleIdentity> With(string @namespace, NamedObject own) => byObject[(@namespace, own.Kind, own.Name)];

    /// <summary>Those that declare the first label by which another one's Pods are known.</summary>
    public IEnumerable<EnsembleIdentity> PerhapsSelectedBy(EnsembleIdentity other) =>
        other.Selector.Take(1).SelectMany(label => byLabel[(other.Namespace, label.Key, label.Value)]);

    /// <summary>Those whose Pods are known, first, by a label that another one declares.</summary>
    public IEnumerable<EnsembleIdentity> PerhapsSelecting(EnsembleIdentity other) =>
        other.Labels.SelectMany(label => bySelector[(other.Namespace, label.Key, label.Value)]);

    public bool Equals(EnsembleIdentities? other) => other is not null && all == other.all;

    public override bool Equals(object? obj) => Equals(obj as EnsembleIdentities);

    public override int GetHashCode() => all.GetHashCode();

    private ILookup<TKey, EnsembleIdentity> By<TKey>(Func<EnsembleIdentity, IEnumerable<TKey>> keys) =>
        all.SelectMany(keys, (identity, key) => (identity, key)).ToLookup(each => each.key, each => each.identity);
}
