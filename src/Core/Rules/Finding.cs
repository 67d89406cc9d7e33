using System.Globalization;
using ZkGen.Collections;
using ZkGen.Model;

namespace ZkGen.Rules;

/// <summary>A rule's complaint about a model.</summary>
/// <param name="Id">The rule.</param>
/// <param name="Place">What is wrong.</param>
/// <param name="Arguments">What the rule's message is completed with.</param>
public sealed record Finding(string Id, Place Place, EquatableArray<string> Arguments)
{
    /// <summary>The other half of a contradiction.</summary>
    public EquatableArray<Place> Related { get; init; }

    /// <summary>What the rule has computed for its code fix, by name.</summary>
    public EquatableArray<(string Name, string Value)> Data { get; init; }

    public Rule Rule => RuleCatalogue.Get(Id);

    public string Message => string.Format(CultureInfo.InvariantCulture, Rule.Message, [.. Arguments]);
}
