using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ZkGen.Model;
using ZkGen.Rules;

namespace ZkGen.CodeFixes;

/// <summary>
/// Puts the bounds in order. Both declared: exchanged, as they were most likely meant. One declared: that one is brought to the other's default,
/// or the other one is declared with the same value.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ZKG2001MinSessionTimeoutAboveMaxCodeFix)), Shared]
public sealed class ZKG2001MinSessionTimeoutAboveMaxCodeFix() : DeclarationCodeFix("ZKG2001")
{
    public const string Exchange = nameof(Exchange);
    public const string Lower = nameof(Lower);
    public const string Raise = nameof(Raise);

    private const string MinProperty = nameof(ZooCfg.MinSessionTimeout);
    private const string MaxProperty = nameof(ZooCfg.MaxSessionTimeout);

    protected override IEnumerable<Answer> Answers(ImmutableDictionary<string, string?> data)
    {
        var (min, max) = (data[ZKG2001MinSessionTimeoutAboveMax.Min]!, data[ZKG2001MinSessionTimeoutAboveMax.Max]!);
        var minIsDeclared = data.ContainsKey(ZKG2001MinSessionTimeoutAboveMax.MinIsDeclared);
        var maxIsDeclared = data.ContainsKey(ZKG2001MinSessionTimeoutAboveMax.MaxIsDeclared);

        if (minIsDeclared && maxIsDeclared)
            yield return new(Exchange, $"Exchange the two: {max} and {min}", new Edit.Set(MinProperty, max), new Edit.Set(MaxProperty, min));
        if (minIsDeclared)
            yield return new(Lower, $"Lower {MinProperty} to {max}", new Edit.Set(MinProperty, max));
        if (minIsDeclared || maxIsDeclared)
            yield return new(Raise, $"Raise {MaxProperty} to {min}", new Edit.Set(MaxProperty, min));
    }
}
