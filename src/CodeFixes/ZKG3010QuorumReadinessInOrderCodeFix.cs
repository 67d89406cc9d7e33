using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ZkGen.Model;
using ZkGen.Rules;

namespace ZkGen.CodeFixes;

/// <summary>Lets all Pods start together: said, or left to the default of this kind of image.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ZKG3010QuorumReadinessInOrderCodeFix)), Shared]
public sealed class ZKG3010QuorumReadinessInOrderCodeFix() : DeclarationCodeFix("ZKG3010")
{
    private const string Property = nameof(StatefulSet.PodManagementPolicy);

    protected override IEnumerable<Answer> Answers(ImmutableDictionary<string, string?> data)
    {
        yield return new("Parallel", "Use PodManagementPolicy.Parallel", new Edit.Set(Property, "PodManagementPolicy.Parallel"));
        yield return new("Remove", $"Remove {Property}: the default is Parallel", new Edit.Unset(Property));
    }
}
