using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ZkGen.Rules;

namespace ZkGen.CodeFixes;

/// <summary>Makes the request as large as the limit, which takes no memory or CPU from others, or the limit as large as the request.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ZKG7004RequestAboveLimitCodeFix)), Shared]
public sealed class ZKG7004RequestAboveLimitCodeFix() : DeclarationCodeFix("ZKG7004")
{
    public const string Lower = nameof(Lower);
    public const string Raise = nameof(Raise);

    protected override IEnumerable<Answer> Answers(ImmutableDictionary<string, string?> data)
    {
        if (!data.ContainsKey(ZKG7004RequestAboveLimit.RequestProperty))
            yield break;

        var (request, limit) = (data[ZKG7004RequestAboveLimit.RequestProperty]!, data[ZKG7004RequestAboveLimit.LimitProperty]!);
        var (requested, limited) = (data[ZKG7004RequestAboveLimit.Request]!, data[ZKG7004RequestAboveLimit.Limit]!);
        yield return new(Lower, $"Lower {request} to {limited}", new Edit.Set(request, Literal(limited)));
        yield return new(Raise, $"Raise {limit} to {requested}", new Edit.Set(limit, Literal(requested)));
    }
}
