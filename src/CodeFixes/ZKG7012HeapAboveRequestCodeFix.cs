using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ZkGen.Model;
using ZkGen.Rules;

namespace ZkGen.CodeFixes;

/// <summary>Requests what the server may use.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ZKG7012HeapAboveRequestCodeFix)), Shared]
public sealed class ZKG7012HeapAboveRequestCodeFix() : DeclarationCodeFix("ZKG7012")
{
    protected override IEnumerable<Answer> Answers(ImmutableDictionary<string, string?> data)
    {
        var request = data[ZKG7012HeapAboveRequest.Request]!;
        yield return new(ZKG7012HeapAboveRequest.Request, $"Raise MemoryRequest to {request}", new Edit.Set(nameof(Resources.MemoryRequest), Literal(request)));
    }
}
