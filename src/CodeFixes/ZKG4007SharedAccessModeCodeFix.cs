using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ZkGen.Model;
using ZkGen.Rules;

namespace ZkGen.CodeFixes;

/// <summary>One node, which every cluster knows; or one Pod, where the cluster is new enough and the driver takes part.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ZKG4007SharedAccessModeCodeFix)), Shared]
public sealed class ZKG4007SharedAccessModeCodeFix() : DeclarationCodeFix("ZKG4007")
{
    public const string OneNode = nameof(OneNode);
    public const string OnePod = nameof(OnePod);

    protected override IEnumerable<Answer> Answers(ImmutableDictionary<string, string?> data)
    {
        yield return Use(OneNode, VolumeAccessMode.ReadWriteOnce);
        if (data.ContainsKey(ZKG4007SharedAccessMode.HasPodMode))
            yield return Use(OnePod, VolumeAccessMode.ReadWriteOncePod);
    }

    private static Answer Use(string key, VolumeAccessMode mode) =>
        new(key, $"Use {mode}", new Edit.Set(nameof(DataVolume.AccessMode), $"{nameof(VolumeAccessMode)}.{mode}"));
}
