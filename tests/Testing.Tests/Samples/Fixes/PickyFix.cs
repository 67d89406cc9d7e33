using Microsoft.CodeAnalysis.CodeFixes;

namespace ZkGen.Testing.Tests.Samples;

/// <summary>Offers nothing in a document that is to be kept.</summary>
public sealed class PickyFix() : ReplacingFix("5")
{
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var text = await context.Document.GetTextAsync(context.CancellationToken);
        if (!text.ToString().Contains("Kept", StringComparison.Ordinal))
            await base.RegisterCodeFixesAsync(context);
    }
}
