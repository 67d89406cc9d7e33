using System.Text.RegularExpressions;
using ZkGen.Shared;

namespace ZkGen.Package.Tests;

/// <summary>The first example of a rule's page, under names of its own.</summary>
/// <param name="IsFixable">Whether the page says that there is a code fix.</param>
internal sealed partial record Mistake(string Id, string Code, bool IsFixable)
{
    // Those whose mistake is not within one class of one project that has the package.
    private static readonly string[] Elsewhere = ["ZKG9001", "ZKG9002", "ZKG9007", "ZKG9010", "ZKG9011", "ZKG9014", "ZKG9015", "ZKG9017"];

    public static IEnumerable<Mistake> All =>
        from path in Directory.EnumerateFiles(Repository.PathOf("docs/rules"), "ZKG????.md").Order(StringComparer.Ordinal)
        let id = Path.GetFileNameWithoutExtension(path)
        where !Elsewhere.Contains(id) && char.IsDigit(id[3])
        let page = File.ReadAllText(path)
        let example = Example().Match(page[page.IndexOf("## Example", StringComparison.Ordinal)..]).Groups[1].Value
        select new Mistake(id, Renamed(example, id), page.Contains("| Code fix | yes |", StringComparison.Ordinal));

    private static string Renamed(string example, string id) => example
        .Replace("OrdersZooKeeper", $"Orders{id}", StringComparison.Ordinal)
        .Replace("class Application", $"class Application{id}", StringComparison.Ordinal)
        .Replace("[ZooKeeperEnsemble(\"orders\"", $"[ZooKeeperEnsemble(\"orders-{id[3..]}\"", StringComparison.Ordinal)
        .Replace("\"orders-3.orders-headless", $"\"orders-{id[3..]}-3.orders-{id[3..]}-headless", StringComparison.Ordinal)
        .Replace(",orders-0.orders-headless", $",orders-{id[3..]}-0.orders-{id[3..]}-headless", StringComparison.Ordinal);

    [GeneratedRegex(@"```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Example();
}
