using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ZkGen.Model;

namespace ZkGen.CodeFixes;

/// <summary>Leaves the AdminServer off, as it is by default.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ZKG6006AdminServerOpenCodeFix)), Shared]
public sealed class ZKG6006AdminServerOpenCodeFix() : DeclarationCodeFix("ZKG6006")
{
    protected override IEnumerable<Answer> Answers(ImmutableDictionary<string, string?> data) =>
        [new(nameof(ZooCfg.AdminEnableServer), $"Remove {nameof(ZooCfg.AdminEnableServer)}", new Edit.Unset(nameof(ZooCfg.AdminEnableServer)))];
}
