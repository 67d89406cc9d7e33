using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ZkGen.Model;
using ZkGen.Rules;

namespace ZkGen.CodeFixes;

/// <summary>Makes the flag the heap, where none is declared; else takes it away.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ZKG7013JvmFlagSizesHeapCodeFix)), Shared]
public sealed class ZKG7013JvmFlagSizesHeapCodeFix() : DeclarationCodeFix("ZKG7013")
{
    public const string Move = nameof(Move);
    public const string Remove = nameof(Remove);

    protected override IEnumerable<Answer> Answers(ImmutableDictionary<string, string?> data)
    {
        if (data.TryGetValue(ZKG7013JvmFlagSizesHeap.Heap, out var heap) && heap is not null)
            yield return new(Move, $"Set Heap to {heap}", new Edit.SetOf(nameof(Resources), nameof(Resources.Heap), Literal(heap)), new Edit.Remove());
        else
            yield return new(Remove, "Remove it", new Edit.Remove());
    }
}
