using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ZkGen.Rules;

namespace ZkGen.CodeFixes;

/// <summary>Asks for the bound: what is granted anyway.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ZKG2029ClientSessionTimeoutOutOfBoundsCodeFix)), Shared]
public sealed class ZKG2029ClientSessionTimeoutOutOfBoundsCodeFix() : ClientCodeFix("ZKG2029")
{
    protected override string? Expression(string type, ImmutableDictionary<string, string?> data) => $"{type}.{data[ZKG2029ClientSessionTimeoutOutOfBounds.Bound]}";
}
