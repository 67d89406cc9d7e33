using System.Collections.Immutable;
using System.Composition;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ZkGen.Model;
using ZkGen.Rules;

namespace ZkGen.CodeFixes;

/// <summary>Takes the limit of all connections away; raises that of one address to ZooKeeper's default.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ZKG3009ConnectionCapBesideProbesCodeFix)), Shared]
public sealed class ZKG3009ConnectionCapBesideProbesCodeFix() : DeclarationCodeFix("ZKG3009")
{
    protected override IEnumerable<Answer> Answers(ImmutableDictionary<string, string?> data)
    {
        if (data.ContainsKey(ZKG3009ConnectionCapBesideProbes.IsTotal))
        {
            yield return new("Remove", $"Remove {nameof(ZooCfg.MaxCnxns)}", new Edit.Unset(nameof(ZooCfg.MaxCnxns)));
            yield break;
        }

        var usual = ZKG3009ConnectionCapBesideProbes.UsualPerAddress.ToString(CultureInfo.InvariantCulture);
        yield return new("Raise", $"Use {nameof(ZooCfg.MaxClientCnxns)} = {usual}", new Edit.Set(nameof(ZooCfg.MaxClientCnxns), usual));
    }
}
