using System.Text.RegularExpressions;
using ZkGen.Core.Tests.Support;

namespace ZkGen.Core.Tests.Architecture;

public sealed partial class SourceFileTests
{
    private const int MaxLines = 250;

    /// <summary>Types that stand in the file of another one, because either means nothing without the other.</summary>
    private static readonly Dictionary<string, string[]> Companions = new()
    {
        ["src/Core/Collections/EquatableArray.cs"] = ["EquatableArray", "EquatableArray"],
        ["src/Core/Model/Setting.cs"] = ["SettingState", "Setting"],
    };

    private static readonly IReadOnlyList<string> Files = [.. Repository.SourceFiles(".cs").Where(file => !file.StartsWith("src/Polyfills/", StringComparison.Ordinal))];

    public static TheoryData<string> All => [.. Files];

    [Theory]
    [MemberData(nameof(All))]
    public void AFileIsShort(string file) => Assert.InRange(Repository.Read(file).Split('\n').Length - 1, 1, MaxLines);

    [Theory]
    [MemberData(nameof(All))]
    public void AFileHoldsTheTypeThatItIsNamedAfter(string file)
    {
        var types = TopLevelType().Matches(Repository.Read(file)).Select(match => match.Groups[1].Value).ToList();
        var isProgram = types.Count == 0 && file.EndsWith("/Program.cs", StringComparison.Ordinal);

        Assert.Equal(isProgram ? [] : Companions.GetValueOrDefault(file, [Path.GetFileNameWithoutExtension(file)]), types);
    }

    [Fact]
    public void NoCompanionsAreLeftOver() => Assert.Empty(Companions.Keys.Except(Files));

    /// <summary>A namespace is the project's and the folders', but for the polyfills, the carrier's format, the sample and the attributes' values.</summary>
    [Theory]
    [MemberData(nameof(All))]
    public void ANamespaceIsOfTheFileScope(string file) =>
        Assert.True(file.EndsWith("/Program.cs", StringComparison.Ordinal) || FileScopedNamespace().IsMatch(Repository.Read(file)));

    [GeneratedRegex(@"^(?:(?:public|internal|file|static|sealed|abstract|partial|readonly|ref)\s+)*(?:record\s+struct|record\s+class|record|class|struct|interface|enum)\s+(\w+)", RegexOptions.Multiline)]
    private static partial Regex TopLevelType();

    [GeneratedRegex(@"^namespace [\w.]+;\r?$", RegexOptions.Multiline)]
    private static partial Regex FileScopedNamespace();
}
