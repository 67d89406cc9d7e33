using ZkGen.Settings;

namespace ZkGen.Oracle.Tests.Comparison;

/// <summary>What became of many trials.</summary>
internal sealed class Tally
{
    private readonly SortedDictionary<string, int> onPurpose = new(StringComparer.Ordinal);
    private readonly HashSet<string> used = [];

    public int Trials { get; private set; }

    public int Accepted { get; private set; }

    public int Written { get; private set; }

    public int Refused => Trials - Accepted;

    /// <summary>How often each rule has an error where the parser has none, or sees a later line.</summary>
    public IReadOnlyDictionary<string, int> OnPurpose => onPurpose;

    public IEnumerable<string> UnusedKeys => SettingCatalogue.All.Select(setting => setting.Key).Except(used);

    public void Add(Trial trial)
    {
        Trials++;
        used.UnionWith(DeclaredSetting.Of(trial.Model).Select(declared => declared.Setting?.Key ?? ""));
        if (!trial.IsAccepted)
            return;

        Accepted++;
        Written += trial.Rejections.IsEmpty ? 1 : 0;
        foreach (var id in trial.Rejections)
            onPurpose[id] = onPurpose.GetValueOrDefault(id) + 1;
    }

    public override string ToString() =>
        $"{Trials} declarations: the parser accepts {Accepted} and refuses {Refused}; ZkGen writes {Written} and refuses on purpose {Accepted - Written} of the accepted ("
        + string.Join(", ", OnPurpose.Select(each => $"{each.Key} {each.Value}")) + ")";
}
