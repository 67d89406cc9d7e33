using System.Globalization;

namespace ZkGen.Hostile.Tests.Support;

/// <summary>How long, and from where: <c>ZKGEN_HOSTILE=200000</c> and <c>ZKGEN_SEED=42</c>.</summary>
internal static class Scale
{
    public static int Count { get; } = (int)Read("ZKGEN_HOSTILE", 2000);

    public static ulong Seed { get; } = Read("ZKGEN_SEED", 0);

    private static ulong Read(string name, ulong usual) =>
        ulong.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : usual;
}
