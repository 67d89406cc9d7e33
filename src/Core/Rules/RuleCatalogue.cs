using System.Collections.Immutable;

namespace ZkGen.Rules;

/// <summary>Every rule: the one place where a new one is entered.</summary>
public static class RuleCatalogue
{
    public static ImmutableArray<Rule> All { get; } =
    [
        new ZKG1001EvenVoterCount(),
        new ZKG1002ServerCountOutOfRange(),
        new ZKG2001MinSessionTimeoutAboveMax(),
        new ZKG7001MalformedJvmFlag(),
        new ZKG9001NotExtensible(),
        new ZKG9002SectionWithoutEnsemble(),
        new ZKG9003MissingValue(),
        new ZKG9004UnreadableValue(),
        new ZKG9005MalformedName(),
        new ZKG9006UnsafeFolder(),
        new ZKG9007DuplicateEnsemble(),
        new ZKG9008AcceptsNothing(),
        new ZKG9009RepeatedKey(),
        new ZKG9010NotInKubernetesVersion(),
    ];

    private static readonly ImmutableDictionary<string, Rule> ById = All.ToImmutableDictionary(rule => rule.Id, StringComparer.Ordinal);

    public static Rule Get(string id) => ById[id];

    public static Rule? Find(string id) => ById.GetValueOrDefault(id);
}
