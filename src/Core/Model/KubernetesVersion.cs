using System.Globalization;

namespace ZkGen.Model;

/// <summary>A minor version of Kubernetes, such as 1.27.</summary>
public readonly record struct KubernetesVersion(int Major, int Minor) : IComparable<KubernetesVersion>
{
    /// <summary>What is written for when nothing is said. Never changes within a major version of ZkGen.</summary>
    public static KubernetesVersion Default { get; } = new(1, 27);

    public static bool TryParse(string text, out KubernetesVersion version)
    {
        var parts = text.Split('.');
        version = default;
        if (parts.Length != 2 || !TryParsePart(parts[0], out var major) || !TryParsePart(parts[1], out var minor))
            return false;

        version = new(major, minor);
        return true;
    }

    public int CompareTo(KubernetesVersion other) => (Major, Minor).CompareTo((other.Major, other.Minor));

    public override string ToString() => FormattableString.Invariant($"{Major}.{Minor}");

    private static bool TryParsePart(string text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number.ToString(CultureInfo.InvariantCulture) == text;
}
