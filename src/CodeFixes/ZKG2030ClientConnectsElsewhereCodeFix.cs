using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using ZkGen.Rules;

namespace ZkGen.CodeFixes;

/// <summary>Connects to the servers that the ensemble has, with the path that was given.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ZKG2030ClientConnectsElsewhereCodeFix)), Shared]
public sealed class ZKG2030ClientConnectsElsewhereCodeFix() : ClientCodeFix("ZKG2030")
{
    protected override string? Expression(string type, ImmutableDictionary<string, string?> data) =>
        data[ZKG2030ClientConnectsElsewhere.Chroot] is { Length: > 0 } path
            ? $"{type}.ConnectionString + {SymbolDisplay.FormatLiteral(path, quote: true)}"
            : $"{type}.ConnectionString";
}
