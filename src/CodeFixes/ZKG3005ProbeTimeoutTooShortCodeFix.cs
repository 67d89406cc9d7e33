using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ZkGen.Model;
using ZkGen.Rules;

namespace ZkGen.CodeFixes;

/// <summary>Gives the probe five seconds, or as long as its period.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ZKG3005ProbeTimeoutTooShortCodeFix)), Shared]
public sealed class ZKG3005ProbeTimeoutTooShortCodeFix() : DeclarationCodeFix("ZKG3005")
{
    protected override IEnumerable<Answer> Answers(ImmutableDictionary<string, string?> data)
    {
        var seconds = data[ZKG3005ProbeTimeoutTooShort.TimeoutSeconds]!;
        yield return new(nameof(Probe.TimeoutSeconds), $"Use TimeoutSeconds = {seconds}", new Edit.Set(nameof(Probe.TimeoutSeconds), seconds));
    }
}
