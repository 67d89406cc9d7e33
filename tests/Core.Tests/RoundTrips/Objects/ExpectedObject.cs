using ZkGen.Collections;
using ZkGen.Core.Tests.Support;
using ZkGen.Model;

namespace ZkGen.Core.Tests.RoundTrips.Objects;

/// <summary>
/// What an object has to hold, said once more and by other means than rendering: the tutorial's manifest and the reference bundle, completed by what
/// is declared. Lines as <see cref="FlatYaml"/> makes them, of the object or of a part.
/// </summary>
internal sealed class ExpectedObject
{
    private readonly List<string> lines;
    private readonly object[] path;

    public ExpectedObject(EnsembleModel model, string apiVersion, string kind)
        : this(model, [], [])
    {
        Is(apiVersion, "apiVersion");
        Is(kind, "kind");
    }

    private ExpectedObject(EnsembleModel model, List<string> lines, object[] path)
    {
        Model = model;
        this.lines = lines;
        this.path = path;
    }

    public EnsembleModel Model { get; }

    public IReadOnlyList<string> Lines => [.. lines.Order(StringComparer.Ordinal)];

    public bool IsOfficial => Model.Image.Kind.ValueOr(ImageKind.Official) == ImageKind.Official;

    public string Name => Model.Name.ValueOr("");

    /// <summary>Whether the declared Kubernetes has what came with this minor version.</summary>
    public bool Knows(int minor) => Model.KubernetesVersion.ValueOr(new(1, 27)).Minor >= minor;

    public ExpectedObject At(params object[] steps) => new(Model, lines, [.. path, .. steps]);

    public void Is(object value, params object[] steps) => lines.Add(FlatYaml.Line(value, [.. path, .. steps]));

    /// <summary>What is declared, else what the kind writes; nothing if that is null.</summary>
    public void Is<T>(Setting<T> declared, object? usual, params object[] steps)
        where T : notnull
    {
        if ((declared.TryGet(out var value) ? value : usual) is { } written)
            Is(written, steps);
    }

    public void All(EquatableArray<Entry> entries, params object[] steps)
    {
        foreach (var entry in entries)
            Is(entry.Value, null, [.. steps, entry.Key.ValueOr("")]);
    }

    public void All(IReadOnlyList<string> texts, params object[] steps)
    {
        foreach (var (i, text) in texts.Index())
            Is(text, [.. steps, i]);
    }

    /// <summary>Name, namespace and labels of an object; the tutorial's has labels on its Services only.</summary>
    public void Metadata(string? name, bool isService = false)
    {
        if (name is not null)
            Is(name, "metadata", "name");

        Is(Model.Namespace, "default", "metadata", "namespace");
        if (IsOfficial || isService)
            Labels("metadata", "labels");

        All(Model.Labels, "metadata", "labels");
    }

    /// <summary>The labels of the kind.</summary>
    public void Labels(params object[] steps)
    {
        Selector(steps);
        if (!IsOfficial)
            return;

        Is($"{Model.Version.ValueOr(default)}", [.. steps, "app.kubernetes.io/version"]);
        Is("zkgen", [.. steps, "app.kubernetes.io/managed-by"]);
    }

    /// <summary>Those of them by which the Pods are selected.</summary>
    public void Selector(params object[] steps)
    {
        if (!IsOfficial)
        {
            Is(Name, [.. steps, "app"]);
            return;
        }

        Is("zookeeper", [.. steps, "app.kubernetes.io/name"]);
        Is(Name, [.. steps, "app.kubernetes.io/instance"]);
        Is("server", [.. steps, "app.kubernetes.io/component"]);
    }

    public void Port(int index, string name, Setting<int> declared, int usual, string numberField)
    {
        Is(name, "ports", index, "name");
        Is(declared, usual, "ports", index, numberField);
    }
}
