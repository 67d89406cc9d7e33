using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ZkGen.Model;
using ZkGen.Rules;

namespace ZkGen.CodeFixes;

/// <summary>Writes the size that was most likely meant.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ZKG7008MalformedHeapCodeFix)), Shared]
public sealed class ZKG7008MalformedHeapCodeFix() : DeclarationCodeFix("ZKG7008")
{
    protected override IEnumerable<Answer> Answers(ImmutableDictionary<string, string?> data)
    {
        if (data.TryGetValue(ZKG7008MalformedHeap.Heap, out var heap) && heap is not null)
            yield return new(ZKG7008MalformedHeap.Heap, $"Write {heap}", new Edit.Set(nameof(Resources.Heap), Literal(heap)));
    }
}
