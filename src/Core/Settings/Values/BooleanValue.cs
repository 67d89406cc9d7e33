using ZkGen.Model;

namespace ZkGen.Settings.Values;

/// <summary><c>true</c> or <c>false</c>, in either case.</summary>
/// <param name="StrictSince">From this version on the parser refuses anything else; before, and if null, anything but <c>true</c> counts as <c>false</c>.</param>
public sealed record BooleanValue(ZooKeeperVersion? StrictSince) : SettingValue
{
    /// <summary>A key of the parser's own: <c>parseBoolean(key, value)</c>.</summary>
    public static BooleanValue Parsed { get; } = new(new ZooKeeperVersion(3, 7, 0));

    /// <summary>A key of the parser's own that was always strict.</summary>
    public static BooleanValue AlwaysStrict { get; } = new(default(ZooKeeperVersion));

    /// <summary>A system property: <c>Boolean.getBoolean</c> or <c>Boolean.parseBoolean</c>.</summary>
    public static BooleanValue Property { get; } = new((ZooKeeperVersion?)null);

    public override string Description => "true or false";

    public override Objection? Check(string text, ZooKeeperVersion version)
    {
        if (string.Equals(text, "true", StringComparison.OrdinalIgnoreCase) || string.Equals(text, "false", StringComparison.OrdinalIgnoreCase))
            return null;

        const string reason = "it is neither true nor false";
        return StrictSince is { } since && version.CompareTo(since) >= 0 ? new(Outcome.Refused, reason) : new(Outcome.Ignored, reason, "false");
    }
}
