using ZkGen.Model;
using ZkGen.Settings;

namespace ZkGen.Rules;

/// <summary>A key by which ZooKeeper counts its quorum in groups, most often without anybody wanting it.</summary>
public sealed class ZKG2007HierarchicalQuorum() : Rule(
    "ZKG2007",
    RuleSeverity.Error,
    "A key switches to hierarchical quorums",
    "'{0}' begins with '{1}', and ZooKeeper takes every such key for a group of servers: it counts votes by groups, or refuses to start where the rest is no number; "
        + "the bundle is made for majorities, so remove it")
{
    public override bool IsAcceptable => false;

    public static bool IsGroupOrWeight(string key) => Word(key) is not null;

    public override IEnumerable<Finding> Check(EnsembleModel model) =>
        from declared in DeclaredSetting.Of(model)
        let word = Word(declared.Key)
        where word is not null
        select Find(declared.Place, Shown.Of(declared.Key), word);

    private static string? Word(string key) => new[] { "group", "weight" }.FirstOrDefault(word => key.StartsWith(word, StringComparison.Ordinal));
}
