using ZkGen.Model;
using ZkGen.Settings.Values;

namespace ZkGen.Rules;

/// <summary>Four-letter words by which anybody can keep a server busy.</summary>
public sealed class ZKG6007CostlyCommands() : Rule(
    "ZKG6007",
    RuleSeverity.Warning,
    "Costly commands are allowed",
    "'{0}' allows {1}, which {2} every watch of a server for whoever connects, without a password, and can stop it serving (CVE-2017-5637); allow {3}")
{
    /// <summary>Name of what the code fix gets: the list without them.</summary>
    public const string Others = "Others";

    private const string Sparing = "mntr,ruok,srvr";

    public override IEnumerable<Finding> Check(EnsembleModel model) =>
        from declared in SettingsAsTheyStand.Of(model)
        where declared.Key == "4lw.commands.whitelist"
        let all = CommandListValue.Commands(declared.Value.ValueOr("")).ToList()
        let costly = all.Where(command => command is "*" or "wchc" or "wchp").Distinct().ToList()
        where costly.Count > 0
        let others = all.Contains("*") || all.Count == costly.Count ? Sparing : string.Join(",", all.Except(costly))
        let named = all.Contains("*") ? "wchc and wchp" : string.Join(" and ", costly)
        select Find(declared.ValuePlace, Shown.Of(declared.Value.ValueOr("")), named, named.Length > "wchc".Length ? "list" : "lists", Shown.Of(others)) with
        {
            Data = [(Others, others)],
        };
}
