using ZkGen.Model;

namespace ZkGen.Rules;

/// <summary>A flag that stands twice: the last one wins, whatever the first one says.</summary>
public sealed class ZKG7017RepeatedJvmFlag() : Rule(
    "ZKG7017",
    RuleSeverity.Warning,
    "A JVM flag is repeated",
    "'{0}' comes behind '{1}', which has no effect then, because the last one wins; remove the first")
{
    /// <summary>Name of what the code fix gets: the flag that has no effect.</summary>
    public const string First = "First";

    public override IEnumerable<Finding> Check(EnsembleModel model)
    {
        var before = new Dictionary<string, ServerJvmFlag>(StringComparer.Ordinal);
        foreach (var flag in ServerJvmFlag.All(model).Where(flag => IsSetOnce(flag) && !IsSpokenFor(model, flag)))
        {
            if (before.TryGetValue(flag.Name, out var first))
                yield return Find(flag.Place, Shown.Of(flag.Text), Shown.Of(first.Text)) with { Related = [first.Place], Data = [(First, first.Text)] };

            before[flag.Name] = flag;
        }
    }

    // The others add up, as -Xlog does, or say nothing twice that once would not.
    private static bool IsSetOnce(ServerJvmFlag flag) => flag.SystemProperty is not null || flag.Name is "-Xss" or "-Xmn"
        || (flag.Name.StartsWith("-XX:", StringComparison.Ordinal) && flag.Name is not ("-XX:OnError" or "-XX:CompileCommand" or "-XX:CompileOnly" or "-XX:DisableIntrinsic" or "-XX:ControlIntrinsic"));

    // Other rules want them gone, be they one or two.
    private static bool IsSpokenFor(EnsembleModel model, ServerJvmFlag flag) =>
        ZKG7013JvmFlagSizesHeap.Complaint(flag, model.Resources.Heap.IsUnset) is not null || ZKG7014JvmFlagUndoesBundle.Complaint(model, flag) is not null
        || !model.Version.TryGet(out var version) || ZKG7015JvmFlagIsSetting.IsSetting(flag, version);
}
