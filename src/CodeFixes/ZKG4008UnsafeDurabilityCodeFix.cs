using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ZkGen.CodeFixes;

/// <summary>Lets the servers write before they confirm.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ZKG4008UnsafeDurabilityCodeFix)), Shared]
public sealed class ZKG4008UnsafeDurabilityCodeFix() : SettingRemovalCodeFix("ZKG4008");
