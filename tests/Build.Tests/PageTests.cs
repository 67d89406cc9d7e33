using System.Reflection;
using ZkGen.Build.Tests.Support;

namespace ZkGen.Build.Tests;

public sealed class PageTests
{
    private static readonly string[] OfTheTargets = ["ZKGB001", "ZKGB008", "ZKGB010"];

    private static readonly string[] All =
    [
        .. OfTheTargets,
        .. typeof(Codes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(code => (string)code.GetRawConstantValue()!),
    ];

    public static TheoryData<string> Ids => [.. All];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_code_has_a_page(string id)
    {
        var page = File.ReadAllText(Repository.At($"docs/rules/{id}.md"));

        Assert.StartsWith($"# {id}: ", page, StringComparison.Ordinal);
        Assert.All(
            ["## Cause", "## Why it matters", "## How to fix", "## How to suppress"],
            part => Assert.Contains(part, page, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_page_has_a_code() => Assert.Equal(
        Directory.GetFiles(Repository.At("docs/rules"), "ZKGB*.md").Select(page => Path.GetFileNameWithoutExtension(page)).Order(),
        All.Order());

    [Fact]
    public void The_targets_link_to_the_page_of_their_codes() => Assert.All(
        OfTheTargets, id => Assert.Contains(Codes.PageOf(id), File.ReadAllText(Repository.At("src/Package/build/ZkGen.targets")), StringComparison.Ordinal));
}
