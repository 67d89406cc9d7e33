using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using ZkGen.Model;
using ZkGen.Rules;

namespace ZkGen.CodeFixes;

/// <summary>Allows the other commands, or those that the probes and an operator need.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ZKG6007CostlyCommandsCodeFix)), Shared]
public sealed class ZKG6007CostlyCommandsCodeFix() : DeclarationCodeFix("ZKG6007")
{
    protected override IEnumerable<Answer> Answers(ImmutableDictionary<string, string?> data)
    {
        var others = data[ZKG6007CostlyCommands.Others]!;
        yield return new(ZKG6007CostlyCommands.Others, $"Allow {others}", new Edit.Set(nameof(ZooCfg.FourLwCommandsWhitelist), SymbolDisplay.FormatLiteral(others, quote: true)));
    }
}
