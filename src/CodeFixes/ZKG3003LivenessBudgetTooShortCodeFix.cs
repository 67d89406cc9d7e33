using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ZkGen.CodeFixes;

/// <summary>Lets a server be silent for as long as the others let it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ZKG3003LivenessBudgetTooShortCodeFix)), Shared]
public sealed class ZKG3003LivenessBudgetTooShortCodeFix() : FailureThresholdCodeFix("ZKG3003");
