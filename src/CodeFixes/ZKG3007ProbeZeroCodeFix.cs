using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ZkGen.Rules;

namespace ZkGen.CodeFixes;

/// <summary>Writes the number that Kubernetes takes: nothing changes, and everybody sees it. A time limit for which that is too short gets more.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ZKG3007ProbeZeroCodeFix)), Shared]
public sealed class ZKG3007ProbeZeroCodeFix() : DeclarationCodeFix("ZKG3007")
{
    protected override IEnumerable<Answer> Answers(ImmutableDictionary<string, string?> data)
    {
        var (property, number) = (data[ZKG3007ProbeZero.Property]!, data[ZKG3007ProbeZero.Number]!);
        yield return new("Write", $"Use {property} = {number}", new Edit.Set(property, number));
    }
}
