using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ZkGen.Model;
using ZkGen.Rules;

namespace ZkGen.CodeFixes;

/// <summary>Makes the number of voters odd: one more, which takes no server away, or one fewer, which tolerates as many failures.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ZKG1001EvenVoterCountCodeFix)), Shared]
public sealed class ZKG1001EvenVoterCountCodeFix() : DeclarationCodeFix("ZKG1001")
{
    protected override IEnumerable<Answer> Answers(ImmutableDictionary<string, string?> data)
    {
        foreach (var key in new[] { ZKG1001EvenVoterCount.More, ZKG1001EvenVoterCount.Fewer })
        {
            if (data.TryGetValue(key, out var servers) && servers is not null)
                yield return new(key, $"Use {servers} servers", new Edit.Set(nameof(EnsembleModel.Servers), servers));
        }
    }
}
