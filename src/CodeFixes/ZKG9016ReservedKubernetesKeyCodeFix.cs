using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using ZkGen.Rules;

namespace ZkGen.CodeFixes;

/// <summary>Writes the key that took its place; takes away what has none.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ZKG9016ReservedKubernetesKeyCodeFix)), Shared]
public sealed class ZKG9016ReservedKubernetesKeyCodeFix() : DeclarationCodeFix("ZKG9016")
{
    public const string Rename = nameof(Rename);
    public const string Remove = nameof(Remove);

    protected override IEnumerable<Answer> Answers(ImmutableDictionary<string, string?> data)
    {
        if (!data.TryGetValue(ZKG9016ReservedKubernetesKey.Successor, out var successor) || successor is null)
        {
            yield return new(Remove, "Remove it", new Edit.Remove());
            yield break;
        }

        var literal = SymbolDisplay.FormatLiteral(successor, quote: true);
        yield return new(Rename, $"Write '{successor}'", data.TryGetValue(ZKG9016ReservedKubernetesKey.Property, out var property) && property is not null
            ? new Edit.Set(property, literal)
            : new Edit.SetIdentity(0, literal));
    }
}
