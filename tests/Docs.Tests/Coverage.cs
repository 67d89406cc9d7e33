using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace ZkGen.Docs.Tests;

/// <summary>The table of <c>docs/coverage.yaml</c>: its groups and their rows.</summary>
internal static class Coverage
{
    public const string Path = "docs/coverage.yaml";

    /// <summary>What a row can answer, and what it means.</summary>
    public static readonly IReadOnlyList<(string Word, string Meaning)> Answers =
    [
        ("prevented", "What ZkGen writes steps around it, and a test holds that. Where a declaration could undo it, a rule is named as well."),
        ("diagnosed", "It can be declared, and a rule says so at its place: an error, a warning or advice."),
        ("feature", "It is about something that a declaration cannot have yet."),
        ("unreachable", "No declaration shows it: it happens in the image, in the cluster or by hand; or it is a choice and no mistake."),
    ];

    public static IReadOnlyList<(string Title, IReadOnlyList<CoverageRow> Rows)> Groups { get; } = Read();

    public static IReadOnlyList<CoverageRow> Rows { get; } = [.. Groups.SelectMany(group => group.Rows)];

    private static List<(string Title, IReadOnlyList<CoverageRow> Rows)> Read() =>
    [
        .. new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).WithDuplicateKeyChecking().Build()
            .Deserialize<Dictionary<string, List<CoverageRow>>>(Repository.Read(Path))
            .Select(group => (group.Key, (IReadOnlyList<CoverageRow>)group.Value)),
    ];
}
