using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ZkGen.CodeFixes;

/// <summary>Lets the leader serve.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ZKG2025LeaderDoesNotServeCodeFix)), Shared]
public sealed class ZKG2025LeaderDoesNotServeCodeFix() : SettingRemovalCodeFix("ZKG2025");
