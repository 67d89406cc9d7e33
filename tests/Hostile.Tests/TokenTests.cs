using Microsoft.CodeAnalysis.CSharp;

namespace ZkGen.Hostile.Tests;

/// <summary>The samples while they are typed: cut at each token, each token deleted, doubled, and exchanged with the next.</summary>
public class TokenTests
{
    public static TheoryData<string> Samples => [.. Directory.GetFiles(Repository.PathOf("src/Sample"), "*.cs").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Samples))]
    public void WhatIsBeingTypedIsTaken(string file)
    {
        // All of them in a long run; a fair sample otherwise.
        var step = Scale.Count >= 20000 ? 1 : 8;
        var variants = Variants(Repository.Read($"src/Sample/{file}")).ToList();
        var chosen = Enumerable.Range(0, variants.Count).Where(i => (i + (int)(Scale.Seed % 8)) % step == 0);
        var failures = new Failures();
        Parallel.ForEach(chosen, new ParallelOptions { MaxDegreeOfParallelism = 2 }, i =>
        {
            if (Trial.Failure([variants[i]]) is { } failure)
                failures.Add(failure, Trial.Show($"{file}, variant {i}", [variants[i]], failure));
        });
        failures.Throw();
    }

    private static IEnumerable<string> Variants(string text)
    {
        var tokens = CSharpSyntaxTree.ParseText(text).GetRoot().DescendantTokens().Where(token => token.Span.Length > 0).ToList();
        for (var i = 0; i < tokens.Count; i++)
        {
            var (start, end, token) = (tokens[i].SpanStart, tokens[i].Span.End, tokens[i].Text);
            yield return text[..end];
            yield return text[..start] + text[end..];
            yield return $"{text[..end]} {token}{text[end..]}";
            if (i + 1 < tokens.Count)
                yield return text[..start] + tokens[i + 1].Text + text[end..tokens[i + 1].SpanStart] + token + text[tokens[i + 1].Span.End..];
        }
    }
}
