using ZkGen.Model;
using ZkGen.Settings;
using ZkGen.Settings.Values;

namespace ZkGen.Rules;

/// <summary>A list of four-letter words without the one that the probes ask: every container is ended, again and again.</summary>
public sealed class ZKG3008ProbeCommandNotWhitelisted() : Rule(
    "ZKG3008",
    RuleSeverity.Error,
    "The servers may not answer their probes",
    "FourLwCommandsWhitelist '{0}' leaves out ruok, the question of {1}: every server is killed, again and again; add it")
{
    /// <summary>Name of what the code fix gets: the list with the word.</summary>
    public const string Commands = nameof(Commands);

    private const string Asked = "ruok";

    public override IEnumerable<Finding> Check(EnsembleModel model)
    {
        // srvr, the readiness probe's, is answered always. The tutorial's kind of image does not take the setting.
        var probes = DeclaredProbe.ThoseThatKill(model);
        if (probes.Length == 0 || model.Image.Kind.Or(ImageKind.Official) != ImageKind.Official
            || DeclaredSettings.Of(model).Find("4lw.commands.whitelist") is not { IsTyped: true } declared)
            yield break;

        var list = declared.Value.ValueOr("");
        if (!CommandListValue.Commands(list).Any(command => command is Asked or "*"))
            yield return Find(declared.ValuePlace, Shown.Of(list), probes) with { Data = [(Commands, $"{list.TrimEnd(' ', ',')},{Asked}")] };
    }
}
