using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ZkGen.CodeFixes;

/// <summary>Takes the guard away.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ZKG2023NewServersCannotStartCodeFix)), Shared]
public sealed class ZKG2023NewServersCannotStartCodeFix() : SettingRemovalCodeFix("ZKG2023");
