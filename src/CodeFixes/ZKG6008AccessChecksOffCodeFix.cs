using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ZkGen.Rules;

namespace ZkGen.CodeFixes;

/// <summary>Takes the setting away: by default every check is on.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ZKG6008AccessChecksOffCodeFix)), Shared]
public sealed class ZKG6008AccessChecksOffCodeFix() : DeclarationCodeFix("ZKG6008")
{
    protected override IEnumerable<Answer> Answers(ImmutableDictionary<string, string?> data) => data.TryGetValue(SettingsAsTheyStand.Property, out var property) && property is not null
        ? [new(nameof(Edit.Remove), $"Remove {property}", new Edit.Unset(property))]
        : [new(nameof(Edit.Remove), "Remove the setting", new Edit.Remove())];
}
