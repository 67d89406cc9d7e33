using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ZkGen.Model;

namespace ZkGen.CodeFixes;

/// <summary>Leaves the log beside the data, where ZooKeeper looks for it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ZKG4006LogDirectoryOnDataVolumeCodeFix)), Shared]
public sealed class ZKG4006LogDirectoryOnDataVolumeCodeFix() : DeclarationCodeFix("ZKG4006")
{
    private const string Property = nameof(ZooCfg.DataLogDir);

    protected override IEnumerable<Answer> Answers(ImmutableDictionary<string, string?> data) => [new(Property, $"Remove {Property}", new Edit.Unset(Property))];
}
