using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ZkGen.CodeFixes;

/// <summary>Lets heap and memory limit go together.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ZKG7011LittleMemoryBesideHeapCodeFix)), Shared]
public sealed class ZKG7011LittleMemoryBesideHeapCodeFix() : HeapCodeFix("ZKG7011");
