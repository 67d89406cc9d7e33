using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ZkGen.CodeFixes;

/// <summary>Takes it away: the change is over.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ZKG2021MigrationSettingLeftOnCodeFix)), Shared]
public sealed class ZKG2021MigrationSettingLeftOnCodeFix() : SettingRemovalCodeFix("ZKG2021");
