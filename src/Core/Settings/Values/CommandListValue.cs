using System.Collections.Immutable;
using ZkGen.Model;

namespace ZkGen.Settings.Values;

/// <summary>Four-letter words with commas between them, or <c>*</c> for all. Source: <c>FourLetterCommands</c>.</summary>
public sealed record CommandListValue : SettingValue
{
    private static readonly ImmutableHashSet<string> Known = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "*", "conf", "cons", "crst", "dirs", "dump", "envi", "gtmk", "hash", "icfg", "isro", "lead", "mntr", "orst", "obsr", "ruok", "sacc", "srst", "srvr", "stat", "stmk", "sysp", "wchc", "wchp", "wchs");

    public override string Description => "list of four-letter words with commas, or *";

    public override Objection? Check(string text, ZooKeeperVersion version) =>
        Commands(text).FirstOrDefault(command => !Known.Contains(command)) is { } unknown
            ? new(Outcome.Ignored, $"'{Rules.Shown.Of(unknown)}' is no four-letter word", "the others")
            : null;

    /// <summary>The commands that a value names.</summary>
    public static IEnumerable<string> Commands(string text) => text.Split(',').Select(command => command.Trim()).Where(command => command.Length > 0);
}
