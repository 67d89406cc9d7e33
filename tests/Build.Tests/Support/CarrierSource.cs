using System.Security.Cryptography;
using System.Text;

namespace ZkGen.Build.Tests.Support;

/// <summary>The C# that the generator would add to a project.</summary>
internal static class CarrierSource
{
    /// <param name="members">What <see cref="Bundle"/> and <see cref="Rejected"/> make, or any other member of the namespace.</param>
    public static string Of(params string[] members) => $"namespace ZkGen.Carrier\n{{\ninternal static class Completed {{ }}\n{string.Join('\n', members)}\n}}\n";

    public static string Bundle(string ensemble, params (string Path, string Text)[] artifacts) =>
        BundleOf("Shop." + ensemble, ensemble, ensemble, artifacts);

    public static string BundleOf(string declaration, string ensemble, string folder, params (string Path, string Text)[] artifacts) =>
        Class(Constant("Files", Packed(declaration, ensemble, folder, "", artifacts)));

    /// <summary>A bundle after which a command is shown.</summary>
    public static string BundleWithNext(string ensemble, string folder, string next) =>
        Class(Constant("Files", Packed("Shop." + ensemble, ensemble, folder, next, ("zoo.cfg", "a"))));

    public static string Rejected(string ensemble, params (string Id, string Message)[] rejections) =>
        RejectedOf("Shop." + ensemble, ensemble, rejections);

    public static string RejectedOf(string declaration, string ensemble, params (string Id, string Message)[] rejections) =>
        Class(Constant("Rejections", Packed(declaration, ensemble, ensemble, "", rejections)));

    /// <summary>A carrier with a member as it is given.</summary>
    public static string Class(string member) =>
        $"internal static class Carrier{Convert.ToHexString(SHA256.HashData(Encoding.BigEndianUnicode.GetBytes(member)))} {{ {member} }}";

    public static string Constant(string name, string text) => $"private const string {name} = {Literal(text)};";

    private static string Packed(string declaration, string ensemble, string folder, string next, params (string Name, string Text)[] parts) =>
        string.Join('\u0001', parts.Select(part => $"{part.Name}\n{part.Text}").Prepend($"{declaration}\n{ensemble}\n{folder}\n{next}"));

    private static string Literal(string text)
    {
        var literal = new StringBuilder("\"");
        foreach (var c in text)
            _ = c is >= ' ' and <= '~' and not '"' and not '\\' ? literal.Append(c) : literal.Append($"\\u{(int)c:x4}");
        return literal.Append('"').ToString();
    }
}
