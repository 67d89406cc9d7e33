using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ZkGen.Model;
using ZkGen.Rules;

namespace ZkGen.CodeFixes;

/// <summary>Raises the bound to two ticks.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ZKG2018MinSessionTimeoutBelowTwoTicksCodeFix)), Shared]
public sealed class ZKG2018MinSessionTimeoutBelowTwoTicksCodeFix() : DeclarationCodeFix("ZKG2018")
{
    protected override IEnumerable<Answer> Answers(ImmutableDictionary<string, string?> data)
    {
        if (data.TryGetValue(ZKG2018MinSessionTimeoutBelowTwoTicks.TwoTicks, out var twoTicks) && twoTicks is not null)
            yield return new(ZKG2018MinSessionTimeoutBelowTwoTicks.TwoTicks, $"Raise {nameof(ZooCfg.MinSessionTimeout)} to {twoTicks}", new Edit.Set(nameof(ZooCfg.MinSessionTimeout), twoTicks));
    }
}
