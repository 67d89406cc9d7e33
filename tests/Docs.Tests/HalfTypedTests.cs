using Microsoft.CodeAnalysis.CSharp;

namespace ZkGen.Docs.Tests;

/// <summary>
/// The first example of each rule's page while it is typed: cut behind its tokens, and with each taken out. Nothing throws, neither analyzers nor
/// generator, which <see cref="Verdict"/> sees to, and nothing takes for ever.
/// </summary>
public sealed class HalfTypedTests
{
    // A fair part of them: the others are cut at other tokens.
    private const int Step = 3;

    // Far beyond what the slowest machine needs.
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(1);

    [Theory, MemberData(nameof(AllRules.Ids), MemberType = typeof(AllRules))]
    public async Task WhatIsBeingTypedIsTaken(string id)
    {
        using var stop = new CancellationTokenSource(Limit);
        var bad = MarkdownPage.Of(id).Examples()[0];
        var tokens = (await CSharpSyntaxTree.ParseText(bad.Code).GetRootAsync()).DescendantTokens().Where(token => token.Span.Length > 0).ToList();
        for (var i = id[^1] % Step; i < tokens.Count; i += Step)
        {
            var (start, end) = (tokens[i].SpanStart, tokens[i].Span.End);
            await Verdict.Of(bad with { Code = bad.Code[..end] }, stop: stop.Token);
            await Verdict.Of(bad with { Code = bad.Code[..start] + bad.Code[end..] }, stop: stop.Token);
        }
    }
}
