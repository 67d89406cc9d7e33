using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ZkGen.Model;
using ZkGen.Rules;

namespace ZkGen.CodeFixes;

/// <summary>Lets the servers listen where the sidecar calls.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ZKG2026MeshWithoutListenOnAllIPsCodeFix)), Shared]
public sealed class ZKG2026MeshWithoutListenOnAllIPsCodeFix() : DeclarationCodeFix("ZKG2026")
{
    private const string Property = nameof(ZooCfg.QuorumListenOnAllIPs);

    protected override IEnumerable<Answer> Answers(ImmutableDictionary<string, string?> data)
    {
        if (data.ContainsKey(ZKG2026MeshWithoutListenOnAllIPs.CanBeSet))
            yield return new(Property, $"Set {Property} = true", new Edit.SetOf(nameof(ZooCfg), Property, "true"));
    }
}
