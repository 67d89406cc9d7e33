using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CodeFixes;
using ZkGen.Model;
using ZkGen.Rules;

namespace ZkGen.CodeFixes;

/// <summary>Adds the command to the list.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ZKG3008ProbeCommandNotWhitelistedCodeFix)), Shared]
public sealed class ZKG3008ProbeCommandNotWhitelistedCodeFix() : DeclarationCodeFix("ZKG3008")
{
    protected override IEnumerable<Answer> Answers(ImmutableDictionary<string, string?> data)
    {
        var commands = SymbolDisplay.FormatLiteral(data[ZKG3008ProbeCommandNotWhitelisted.Commands]!, quote: true);
        yield return new("Add", $"Use {commands}", new Edit.Set(nameof(ZooCfg.FourLwCommandsWhitelist), commands));
    }
}
