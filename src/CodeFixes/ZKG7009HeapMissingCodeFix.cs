using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ZkGen.Model;
using ZkGen.Rules;

namespace ZkGen.CodeFixes;

/// <summary>Makes the heap half of the memory limit.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ZKG7009HeapMissingCodeFix)), Shared]
public sealed class ZKG7009HeapMissingCodeFix() : DeclarationCodeFix("ZKG7009")
{
    protected override IEnumerable<Answer> Answers(ImmutableDictionary<string, string?> data)
    {
        if (data.TryGetValue(ZKG7009HeapMissing.Heap, out var heap) && heap is not null)
            yield return new(ZKG7009HeapMissing.Heap, $"Set Heap to {heap}", new Edit.Set(nameof(Resources.Heap), Literal(heap)));
    }
}
