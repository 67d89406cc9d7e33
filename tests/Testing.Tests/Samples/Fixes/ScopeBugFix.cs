using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace ZkGen.Testing.Tests.Samples;

/// <summary>In one scope its FixAll writes 7.</summary>
public abstract class ScopeBugFix(FixAllScope scope) : ReplacingFix("5")
{
    public override FixAllProvider GetFixAllProvider() => new Provider(scope);

    private sealed class Provider(FixAllScope wrongScope) : FixAllProvider
    {
        public override Task<CodeAction?> GetFixAsync(FixAllContext context)
        {
            var number = context.Scope == wrongScope ? "7" : "5";
            var provider = Create(async (context, document, diagnostics) =>
            {
                var text = await document.GetTextAsync(context.CancellationToken);
                var changes = diagnostics.Select(diagnostic => new TextChange(diagnostic.Location.SourceSpan, number));
                return document.WithText(text.WithChanges(changes));
            });
            return provider.GetFixAsync(context);
        }
    }
}
