using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ZkGen.Model;
using ZkGen.Rules;

namespace ZkGen.CodeFixes;

/// <summary>Takes the last release of the branch.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ZKG1013VersionKeepsOldAddressesCodeFix)), Shared]
public sealed class ZKG1013VersionKeepsOldAddressesCodeFix() : DeclarationCodeFix("ZKG1013")
{
    protected override IEnumerable<Answer> Answers(ImmutableDictionary<string, string?> data)
    {
        if (data.TryGetValue(ZKG1013VersionKeepsOldAddresses.Last, out var last) && last is not null)
            yield return new(ZKG1013VersionKeepsOldAddresses.Last, $"Use version {last}", new Edit.Set(nameof(EnsembleModel.Version), $"\"{last}\""));
    }
}
