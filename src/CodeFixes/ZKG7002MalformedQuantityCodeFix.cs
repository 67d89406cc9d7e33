using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ZkGen.CodeFixes;

/// <summary>Writes the amount that was most likely meant.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ZKG7002MalformedQuantityCodeFix)), Shared]
public sealed class ZKG7002MalformedQuantityCodeFix() : QuantityCodeFix("ZKG7002");
