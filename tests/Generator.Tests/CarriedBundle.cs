using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace ZkGen.Generator.Tests;

/// <summary>A bundle as the build task finds it in a compiled assembly.</summary>
internal sealed partial record CarriedBundle(
    string Declaration, string Ensemble, string Folder, IReadOnlyList<(string Id, string Message)> Rejections, IReadOnlyDictionary<string, string> Files)
{
    /// <summary>Null of what is no bundle: the class that says that the generator ran to its end.</summary>
    public static CarriedBundle? Read(INamedTypeSymbol carrier)
    {
        if (carrier.GetMembers().OfType<IFieldSymbol>().SingleOrDefault() is not { } field)
            return null;

        var parts = ((string)field.ConstantValue!).Split('\u0001');
        var names = parts[0].Split('\n');
        var texts = parts[1..].Select(part => part.Split('\n', 2)).Select(part => (part[0], part[1])).ToList();
        return field.Name switch
        {
            "Files" => new(names[0], names[1], names[2], [], Unfolded(texts)),
            "Rejections" => new(names[0], names[1], names[2], texts, new Dictionary<string, string>()),
            var name => throw new InvalidOperationException(name),
        };
    }

    private static Dictionary<string, string> Unfolded(IEnumerable<(string Path, string Text)> texts)
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (path, text) in texts)
            files.Add(path, Reference().Replace(text, match => Indented(files[match.Groups["path"].Value], match.Groups["blanks"].Value)));

        return files;
    }

    [GeneratedRegex("^\u0002(?<blanks> *)(?<path>.+)\n", RegexOptions.Multiline)]
    private static partial Regex Reference();

    private static string Indented(string text, string blanks) => Regex.Replace(text, "^(?=.)", blanks, RegexOptions.Multiline);
}
