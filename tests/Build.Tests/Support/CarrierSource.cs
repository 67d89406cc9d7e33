using System.Text;

namespace ZkGen.Build.Tests.Support;

/// <summary>The C# that the generator would add to a project.</summary>
internal static class CarrierSource
{
    private const string Markers = """
        namespace ZkGen.Carrier
        {
            using System;

            [AttributeUsage(AttributeTargets.Class)]
            internal sealed class BundleAttribute : Attribute
            {
                public BundleAttribute(string declaration, string ensemble, string folder) { }
            }

            [AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
            internal sealed class RejectionAttribute : Attribute { public RejectionAttribute(string id, string message) { } }

            [AttributeUsage(AttributeTargets.Class)]
            internal sealed class NextAttribute : Attribute { public NextAttribute(string command) { } }

            [AttributeUsage(AttributeTargets.Field)]
            internal sealed class ArtifactAttribute : Attribute { public ArtifactAttribute(string path) { } }

        """;

    /// <param name="members">What <see cref="Bundle"/> and <see cref="Rejected"/> make, or any other member of the namespace.</param>
    public static string Of(params string[] members) => $"{Markers}\n{string.Join('\n', members)}\n}}\n";

    public static string Bundle(string ensemble, params (string Path, string Text)[] artifacts) =>
        BundleOf("Shop." + ensemble, ensemble, ensemble, artifacts);

    public static string BundleOf(string declaration, string ensemble, string folder, params (string Path, string Text)[] artifacts) =>
        Class(declaration, ensemble, folder, "", artifacts.Select((artifact, i) =>
            $"[Artifact({Literal(artifact.Path)})] private const string A{i} = {Literal(artifact.Text)};"));

    public static string Rejected(string ensemble, params (string Id, string Message)[] rejections) =>
        Class(
            "Shop." + ensemble, ensemble, ensemble,
            string.Concat(rejections.Select(rejection => $"[Rejection({Literal(rejection.Id)}, {Literal(rejection.Message)})]")), []);

    /// <summary>A bundle with fields as they are given.</summary>
    public static string Class(string declaration, string ensemble, string folder, string attributes, IEnumerable<string> fields) => $$"""
        [Bundle({{Literal(declaration)}}, {{Literal(ensemble)}}, {{Literal(folder)}})] {{attributes}}
        internal static class Carrier{{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(declaration + ensemble + folder))}}
        {
            {{string.Join("\n    ", fields)}}
        }
        """;

    private static string Literal(string text)
    {
        var literal = new StringBuilder("\"");
        foreach (var c in text)
            _ = c is >= ' ' and <= '~' and not '"' and not '\\' ? literal.Append(c) : literal.Append($"\\u{(int)c:x4}");
        return literal.Append('"').ToString();
    }
}
