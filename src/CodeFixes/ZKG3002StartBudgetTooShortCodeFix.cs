using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ZkGen.CodeFixes;

/// <summary>Lets a start take as long as it may.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ZKG3002StartBudgetTooShortCodeFix)), Shared]
public sealed class ZKG3002StartBudgetTooShortCodeFix() : FailureThresholdCodeFix("ZKG3002");
