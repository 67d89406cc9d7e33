using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ZkGen.CodeFixes;

/// <summary>Takes it away.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ZKG2020SettingWithoutEffectCodeFix)), Shared]
public sealed class ZKG2020SettingWithoutEffectCodeFix() : SettingRemovalCodeFix("ZKG2020");
