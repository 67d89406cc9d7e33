using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ZkGen.CodeFixes;

/// <summary>Lets a server lose its traffic before it is killed.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ZKG3004LivenessBeforeReadinessCodeFix)), Shared]
public sealed class ZKG3004LivenessBeforeReadinessCodeFix() : FailureThresholdCodeFix("ZKG3004");
