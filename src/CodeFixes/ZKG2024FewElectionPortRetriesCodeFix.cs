using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ZkGen.CodeFixes;

/// <summary>Takes the number away: without it a server tries for ever.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ZKG2024FewElectionPortRetriesCodeFix)), Shared]
public sealed class ZKG2024FewElectionPortRetriesCodeFix() : SettingRemovalCodeFix("ZKG2024");
