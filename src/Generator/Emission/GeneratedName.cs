using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ZkGen.Generator.Emission;

/// <summary>Names made of the declared class's full name: readable, and unique however alike two of them look.</summary>
internal static class GeneratedName
{
    private const int MaxLength = 60;

    /// <summary>
    /// A name that is a file name and an identifier: the end of the full name, and a hash, because file names ignore case and both lack most of
    /// the characters that a name may have.
    /// </summary>
    public static string Of(string metadataName)
    {
        var start = Math.Max(0, metadataName.Length - MaxLength);
        var readable = new string([.. metadataName.Skip(start).Select(c => IsPlain(c) ? c : '_')]);
        return $"{(char.IsLetter(readable[0]) ? "" : "_")}{readable}_{Hash(metadataName)}";
    }

    private static bool IsPlain(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');

    private static string Hash(string text)
    {
        using var sha = SHA256.Create();
        return string.Concat(sha.ComputeHash(Encoding.Unicode.GetBytes(text)).Take(4).Select(b => b.ToString("x2", CultureInfo.InvariantCulture)));
    }
}
