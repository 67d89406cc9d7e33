using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ZkGen.CodeFixes;

/// <summary>Lets heap and memory limit go together.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ZKG7010HeapAboveLimitCodeFix)), Shared]
public sealed class ZKG7010HeapAboveLimitCodeFix() : HeapCodeFix("ZKG7010");
