using ZkGen.Model;

namespace ZkGen.Rules;

/// <summary>A guard of servers that have data, which keeps out those that have none yet.</summary>
/// <remarks>Source: <c>FileTxnSnapLog</c>, constructor and <c>restore</c>.</remarks>
public sealed class ZKG2023NewServersCannotStart() : Rule(
    "ZKG2023",
    RuleSeverity.Warning,
    "New servers cannot start",
    "'{0}' is off, and nothing else makes {1} on a new volume, so that {2}; set it after the first start only")
{
    public override IEnumerable<Finding> Check(EnsembleModel model) =>
        from declared in SettingsAsTheyStand.Of(model)
        let missing = Missing(declared.Key)
        where missing is not null && !declared.Setting!.Value.IsOn(declared.Value.ValueOr(""))
        select Find(declared.ValuePlace, declared.Key, missing.Value.What, missing.Value.Harm) with { Data = [.. SettingsAsTheyStand.Removal(declared)] };

    private static (string What, string Harm)? Missing(string key) => key switch
    {
        "datadir.autocreate" => ("the folder version-2", "a new server stops with exit code 3"),
        "db.autocreate" => ("the file 'initialize'", "the servers of a new ensemble answer ruok and never elect a leader"),
        _ => null,
    };
}
