using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ZkGen.Model;
using ZkGen.Rules;

namespace ZkGen.CodeFixes;

/// <summary>Gives a server Kubernetes' usual time to end; a probe's own time goes, so that the Pod's counts.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ZKG3012TerminationGraceTooShortCodeFix)), Shared]
public sealed class ZKG3012TerminationGraceTooShortCodeFix() : DeclarationCodeFix("ZKG3012")
{
    private const string Property = nameof(Pod.TerminationGracePeriodSeconds);

    protected override IEnumerable<Answer> Answers(ImmutableDictionary<string, string?> data)
    {
        if (data.TryGetValue(ZKG3012TerminationGraceTooShort.Seconds, out var seconds) && seconds is not null)
            yield return new("Raise", $"Use {Property} = {seconds}", new Edit.Set(Property, seconds));
        else
            yield return new("Remove", $"Remove {Property}: the Pod's counts", new Edit.Unset(Property));
    }
}
