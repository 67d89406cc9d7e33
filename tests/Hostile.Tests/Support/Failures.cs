using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Xunit.Sdk;

namespace ZkGen.Hostile.Tests.Support;

/// <summary>One failure of each kind: a long run tells of all of them.</summary>
internal sealed partial class Failures
{
    private readonly ConcurrentDictionary<string, string> byKind = new(StringComparer.Ordinal);

    /// <summary>The check that failed, and the place in our sources.</summary>
    public static string KindOf(Exception failure) =>
        string.Join(" < ", OurFrame().Matches(failure.ToString()).Select(match => match.Groups[1].Value).Distinct().Take(3).Prepend(failure.GetType().Name));

    public bool IsKnown(Exception failure) => byKind.ContainsKey(KindOf(failure));

    public void Add(Exception failure, string text) => byKind.TryAdd(KindOf(failure), text);

    public void Throw()
    {
        if (!byKind.IsEmpty)
            throw new XunitException(string.Join("\n================\n", byKind.Values));
    }

    [GeneratedRegex(@"at (ZkGen\.[^\s(]+)[^\n]*line \d+")]
    private static partial Regex OurFrame();
}
