using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ZkGen.CodeFixes;

/// <summary>Writes the amount as Kubernetes does.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ZKG7005NonCanonicalQuantityCodeFix)), Shared]
public sealed class ZKG7005NonCanonicalQuantityCodeFix() : QuantityCodeFix("ZKG7005");
