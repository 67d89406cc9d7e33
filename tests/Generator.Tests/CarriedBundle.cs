using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace ZkGen.Generator.Tests;

/// <summary>A bundle as the build task finds it in a compiled assembly.</summary>
internal sealed partial record CarriedBundle(
    string Declaration, string Ensemble, string Folder, IReadOnlyList<(string Id, string Message)> Rejections, IReadOnlyDictionary<string, string> Files)
{
    public static CarriedBundle? Read(INamedTypeSymbol carrier)
    {
        if (Markers(carrier, "Bundle").SingleOrDefault() is not { } bundle)
            return null;

        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var field in carrier.GetMembers().OfType<IFieldSymbol>())
        {
            foreach (var marker in Markers(field, "Artifact"))
                files.Add(marker[0], Reference().Replace((string)field.ConstantValue!, match => Indented(files[match.Groups["path"].Value], match.Groups["blanks"].Value)));
        }

        return new(bundle[0], bundle[1], bundle[2], [.. Markers(carrier, "Rejection").Select(marker => (marker[0], marker[1]))], files);
    }

    [GeneratedRegex(@"^\0(?<blanks> *)(?<path>.+)\n", RegexOptions.Multiline)]
    private static partial Regex Reference();

    private static string Indented(string text, string blanks) => Regex.Replace(text, "^(?=.)", blanks, RegexOptions.Multiline);

    private static IEnumerable<string[]> Markers(ISymbol symbol, string name) => symbol.GetAttributes()
        .Where(attribute => attribute.AttributeClass!.ToDisplayString() == $"ZkGen.Carrier.{name}Attribute")
        .Select(attribute => attribute.ConstructorArguments.Select(argument => (string)argument.Value!).ToArray());
}
