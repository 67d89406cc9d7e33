using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ZkGen.Rules;

namespace ZkGen.CodeFixes;

/// <summary>Asks for a volume with room for the logs and for snapshots.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ZKG4002VolumeBelowFloorCodeFix)), Shared]
public sealed class ZKG4002VolumeBelowFloorCodeFix() : DeclarationCodeFix("ZKG4002")
{
    protected override IEnumerable<Answer> Answers(ImmutableDictionary<string, string?> data)
    {
        var storage = data[ZKG4002VolumeBelowFloor.Storage]!;
        yield return new(ZKG4002VolumeBelowFloor.Storage, $"Use {storage}", new Edit.SetIdentity(0, $"\"{storage}\""));
    }
}
