using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ZkGen.CodeFixes;

/// <summary>Writes the amount that was most likely meant.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ZKG7003SuspiciousQuantityCodeFix)), Shared]
public sealed class ZKG7003SuspiciousQuantityCodeFix() : QuantityCodeFix("ZKG7003");
