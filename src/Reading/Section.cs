using ZkGen.Model;

namespace ZkGen.Reading;

/// <summary>How one attribute becomes a section of the model.</summary>
/// <param name="Identity">The properties that its constructor's parameters set.</param>
internal sealed record Section(IReadOnlyList<string> Identity, Func<EnsembleModel, AttributeReader, EnsembleModel> Read)
{
    /// <summary>The attribute's name without its suffix; <see cref="Sections"/> says it.</summary>
    public string Name { get; init; } = "";

    public bool IsRepeatable { get; init; }
}
