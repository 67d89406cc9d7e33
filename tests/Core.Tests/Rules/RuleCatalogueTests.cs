using System.Text.RegularExpressions;
using ZkGen.Core.Tests.Support;
using ZkGen.Rules;

namespace ZkGen.Core.Tests.Rules;

public sealed partial class RuleCatalogueTests
{
    private static readonly Dictionary<char, string> CategoryOfRange = new()
    {
        ['1'] = "ZkGen.Ensemble",
        ['2'] = "ZkGen.ZooCfg",
        ['3'] = "ZkGen.Lifecycle",
        ['4'] = "ZkGen.Storage",
        ['5'] = "ZkGen.Availability",
        ['6'] = "ZkGen.Security",
        ['7'] = "ZkGen.Resources",
        ['8'] = "ZkGen.Change",
        ['9'] = "ZkGen.Usage",
    };

    public static TheoryData<Rule> Rules => [.. RuleCatalogue.All];

    [Fact]
    public void ItHoldsEveryRuleOnceInTheOrderOfIds()
    {
        var types = typeof(Rule).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Rule)) && !type.IsAbstract).Select(type => type.Name);

        Assert.Equal(types.Order(StringComparer.Ordinal), RuleCatalogue.All.Select(rule => rule.GetType().Name));
        Assert.Equal(RuleCatalogue.All.Length, RuleCatalogue.All.Select(rule => rule.Id).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void AnIdIsOfItsRangeAndBeginsTheTypesNameAndTheFiles(Rule rule)
    {
        Assert.Matches(@"^ZKG[1-9][0-9]{3}\z", rule.Id);
        Assert.Equal(CategoryOfRange[rule.Id[3]], rule.Category);
        Assert.StartsWith(rule.Id, rule.GetType().Name, StringComparison.Ordinal);
        Assert.Contains($"src/Core/Rules/{rule.GetType().Name}.cs", Repository.SourceFiles(".cs"));
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void ARuleIsFoundByItsId(Rule rule)
    {
        Assert.Same(rule, RuleCatalogue.Get(rule.Id));
        Assert.Same(rule, RuleCatalogue.Find(rule.Id));
        Assert.Null(RuleCatalogue.Find(rule.Id.ToLowerInvariant()));
        Assert.Null(RuleCatalogue.Find(rule.Id + " "));
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void APageBelongsToEachRuleInThisRepository(Rule rule)
    {
        var address = RepositoryUrl().Match(Repository.Read("Directory.Build.props")).Groups[1].Value;

        Assert.Equal($"{address}/blob/main/docs/rules/{rule.Id}.md", rule.HelpUri);
    }

    /// <summary>What Roslyn's own rules of diagnostics, RS1031 and RS1032, ask of titles and messages.</summary>
    [Theory]
    [MemberData(nameof(Rules))]
    public void TitlesAndMessagesAreOneSentenceWithoutAPeriod(Rule rule)
    {
        Assert.All((string[])[rule.Title, rule.Message], text =>
        {
            Assert.Equal(text.Trim(), text);
            Assert.DoesNotContain('\n', text);
            Assert.False(text.EndsWith('.'), text);
        });
        Assert.DoesNotContain('{', rule.Title);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void ThePlaceholdersAreNumberedFromZero(Rule rule)
    {
        var numbers = Placeholder().Matches(rule.Message).Select(match => match.Groups[1].Value).Distinct().Order(StringComparer.Ordinal);

        Assert.Equal(Enumerable.Range(0, numbers.Count()).Select(number => $"{number}"), numbers);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void OnlyAnErrorRejects(Rule rule) => Assert.Equal(rule.Severity == RuleSeverity.Error, rule.Rejects);

    /// <summary>
    /// These reject nothing: a cluster's feature gate can make a field work before its version, and what has no effect may be kept on purpose.
    /// </summary>
    [Fact]
    public void TheMisuseOfZkGenCannotBeAccepted() =>
        Assert.Equal(["ZKG9010", "ZKG9013", "ZKG9016"], RuleCatalogue.All.Where(rule => rule.Id[3] == '9' && rule.IsAcceptable).Select(rule => rule.Id));

    [GeneratedRegex("<RepositoryUrl>(.+)</RepositoryUrl>")]
    private static partial Regex RepositoryUrl();

    [GeneratedRegex(@"\{(\d)\}")]
    private static partial Regex Placeholder();
}
