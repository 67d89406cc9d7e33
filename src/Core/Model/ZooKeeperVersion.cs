using System.Globalization;

namespace ZkGen.Model;

/// <summary>A released version of ZooKeeper, such as 3.9.5.</summary>
public readonly record struct ZooKeeperVersion(int Major, int Minor, int Patch) : IComparable<ZooKeeperVersion>
{
    public static bool TryParse(string text, out ZooKeeperVersion version)
    {
        var parts = text.Split('.');
        var numbers = new int[3];
        version = default;
        if (parts.Length != numbers.Length)
            return false;

        for (var i = 0; i < parts.Length; i++)
        {
            // One spelling a version: it becomes text again, in labels and image tags.
            if (!int.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[i])
                || numbers[i].ToString(CultureInfo.InvariantCulture) != parts[i])
                return false;
        }

        version = new(numbers[0], numbers[1], numbers[2]);
        return true;
    }

    /// <summary>A version that stands in our own tables.</summary>
    public static ZooKeeperVersion Parse(string text) => TryParse(text, out var version) ? version : throw new FormatException(text);

    public int CompareTo(ZooKeeperVersion other) => (Major, Minor, Patch).CompareTo((other.Major, other.Minor, other.Patch));

    public override string ToString() => FormattableString.Invariant($"{Major}.{Minor}.{Patch}");
}
