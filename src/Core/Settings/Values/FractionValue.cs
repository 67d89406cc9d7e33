using ZkGen.Model;

namespace ZkGen.Settings.Values;

/// <summary>A <c>double</c>.</summary>
/// <param name="Max">Above it the default applies.</param>
public sealed record FractionValue(Outcome OtherText, double Max = double.PositiveInfinity) : SettingValue
{
    public override string Description => double.IsPositiveInfinity(Max) ? "double" : FormattableString.Invariant($"double, ≤ {Max}");

    public override Objection? Check(string text, ZooKeeperVersion version) => JavaNumber.ParseDouble(text) switch
    {
        null => new(OtherText, "it is no number"),
        var number when number > Max => new(Outcome.Ignored, FormattableString.Invariant($"it is above {Max}")),
        _ => null,
    };
}
