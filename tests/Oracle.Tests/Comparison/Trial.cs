using System.Collections.Immutable;
using ZkGen.Model;
using ZkGen.Oracle.Tests.Parser;
using ZkGen.Rules;
using ZkGen.Settings;

namespace ZkGen.Oracle.Tests.Comparison;

/// <summary>One declaration before ZkGen's rules and before ZooKeeper's parser.</summary>
internal sealed class Trial
{
    /// <summary>The rules that say what the parser itself refuses.</summary>
    private static readonly string[] OfParser = ["ZKG2001", "ZKG2002"];

    /// <summary>The rules by which the parser sees another line than the one that was judged.</summary>
    private static readonly string[] OfLines = ["ZKG2007", "ZKG2008", "ZKG2009", "ZKG9009"];

    /// <summary>The settings whose contradictions the parser itself refuses; the others stop the server later.</summary>
    private static readonly string[] ContradictingInParser = ["quorum.auth.learnerRequireSasl", "quorum.auth.serverRequireSasl", "secureClientPortAddress", "ssl.authProvider"];

    private static readonly string[] Ignored = ["LOG", "nextDynamicConfigFileSuffix", "configFileStr", "initialConfig", "MIN_SNAP_RETAIN_COUNT", "UNSET_SERVERID", "electionPort", "quorumCnxnThreadsSize"];

    private readonly ParserAnswer answer;

    private Trial(EnsembleModel model, string text, ParserAnswer answer)
    {
        (Model, Text, this.answer) = (model, text, answer);
        Review = Review.Of(model);
        Rejections = [.. Review.Rejections.Select(finding => finding.Id).Distinct().Order(StringComparer.Ordinal)];
    }

    public EnsembleModel Model { get; }

    public Review Review { get; }

    public string Text { get; }

    /// <summary>The ids of the errors.</summary>
    public ImmutableArray<string> Rejections { get; }

    public bool IsAccepted => answer.IsAccepted;

    public static IEnumerable<Trial> Of(IReadOnlyList<EnsembleModel> models, ZooKeeperParser parser)
    {
        var texts = models.Select(MeantText.Of).ToList();
        return parser.Parse(texts).Select((answer, i) => new Trial(models[i], texts[i], answer));
    }

    public IEnumerable<string> Disagreements()
    {
        if (!IsAccepted && Rejections.IsEmpty)
            yield return $"The parser refuses, and ZkGen has no error: {answer.Refusal}";
        if (!IsAccepted && Rejections is ["ZKG2003"] && Review.Rejections.All(finding => finding.Arguments[0] != "tickTime"))
            yield return $"ZKG2003 says that the parser takes it, and it does not: {answer.Refusal}";
        if (IsAccepted && Rejections.Intersect(OfParser).Any() && !Rejections.Intersect(OfLines).Any())
            yield return $"The parser accepts, and {string.Join(", ", Rejections.Intersect(OfParser))} says that it does not.";
        if (IsAccepted && Rejections is ["ZKG2010"] && Review.Rejections.Any(finding => ContradictingInParser.Contains(finding.Arguments[0])))
            yield return "The parser accepts, and ZKG2010 says of one of its own checks that it does not.";
        if (IsAccepted && Rejections.IsEmpty)
        {
            foreach (var difference in Differences(ExpectedValues.Of(Model)))
                yield return difference;
        }

        if (IsAccepted && !Rejections.Contains("ZKG9009"))
        {
            foreach (var unknown in DeclaredSetting.Of(Model).Where(declared => declared.Setting is null && !ZKG2007HierarchicalQuorum.IsGroupOrWeight(declared.Key)))
            {
                if (answer.Values.GetValueOrDefault("-Dzookeeper." + unknown.Key) != unknown.Value.ValueOr(""))
                    yield return $"'{unknown.Key}' is called unknown, and is no system property with its value.";
            }
        }
    }

    public override string ToString() =>
        $"{Text}findings:\n{string.Concat(Review.Findings.Select(finding => $"  {finding.Rule.Severity} {finding.Id} {finding.Message}\n"))}parser: {answer.Refusal ?? "accepted"}\n";

    private IEnumerable<string> Differences(SortedDictionary<string, string> expected) =>
        from name in expected.Keys.Union(answer.Values.Keys).Except(Ignored).Where(name => !name.StartsWith("lastSeenQuorumVerifier", StringComparison.Ordinal))
        let value = answer.Values.GetValueOrDefault(name)
        where expected.GetValueOrDefault(name) != value
        select $"{name}: expected '{expected.GetValueOrDefault(name)}', and the parser has '{value}'.";
}
