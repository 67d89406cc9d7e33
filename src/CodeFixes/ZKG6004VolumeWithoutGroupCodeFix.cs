using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ZkGen.Model;
using ZkGen.Rules;

namespace ZkGen.CodeFixes;

/// <summary>Gives the volume to the group of the user's number, as the image has it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ZKG6004VolumeWithoutGroupCodeFix)), Shared]
public sealed class ZKG6004VolumeWithoutGroupCodeFix() : DeclarationCodeFix("ZKG6004")
{
    protected override IEnumerable<Answer> Answers(ImmutableDictionary<string, string?> data)
    {
        var group = data[ZKG6004VolumeWithoutGroup.Group]!;
        yield return new(ZKG6004VolumeWithoutGroup.Group, $"Set FsGroup = {group}", new Edit.Set(nameof(PodSecurityContext.FsGroup), group));
    }
}
