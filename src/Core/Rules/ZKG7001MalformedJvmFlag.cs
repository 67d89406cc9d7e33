using ZkGen.Images;
using ZkGen.Model;
using ZkGen.Settings;

namespace ZkGen.Rules;

/// <summary>A flag that ZooKeeper's start script would take apart before Java sees it.</summary>
public sealed class ZKG7001MalformedJvmFlag() : Rule(
    "ZKG7001",
    RuleSeverity.Error,
    "A JVM flag is malformed",
    "'{0}' is no flag that reaches the JVM, because {1}")
{
    public override bool IsAcceptable => false;

    public override IEnumerable<Finding> Check(EnsembleModel model)
    {
        var flags = from flag in model.JvmFlags
                    select (flag.Place, Text: flag.Value.ValueOr("-"), Objection: Objection(model, flag));
        var settings = from setting in new EnsemblePlan(model).SettingsOf(SettingChannel.Jvm)
                       select (Place: setting.ValuePlace, Text: setting.JvmFlag, Objection: Objection(setting.JvmFlag));
        return from flag in flags.Concat(settings)
               where flag.Objection is not null
               select Find(flag.Place, Shown.Of(flag.Text), flag.Objection);
    }

    /// <summary>Why a flag does not reach the JVM; null if it does, or cannot be read.</summary>
    internal static string? Objection(EnsembleModel model, Item flag) =>
        ImageConventions.For(model.Image.Kind).MountsFiles ? Objection(flag.Value.ValueOr("-")) : "this kind of image takes none; use ImageKind.Official";

    // zkServer.sh passes $SERVER_JVMFLAGS without quotes, and a shell splits it at blanks. Patterns of file names it leaves alone where no file has
    // such a name, and none begins with '-'.
    private static string? Objection(string flag)
    {
        if (!flag.StartsWith("-", StringComparison.Ordinal))
            return "it does not begin with '-': Java would take it for the class to run; write the flag as Java takes it";

        return flag.Contains(' ') ? "it has a blank, at which zkServer.sh splits it; declare one flag an attribute, without blanks" : null;
    }
}
