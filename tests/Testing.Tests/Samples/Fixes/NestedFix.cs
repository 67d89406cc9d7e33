using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ZkGen.Testing.Tests.Samples;

/// <summary>Both fixes below one entry of the menu.</summary>
public sealed class NestedFix() : ReplacingFix("5")
{
    protected override CodeAction CreateAction(CodeFixContext context, string text) => CodeAction.Create(
        "Write", [base.CreateAction(context, text), base.CreateAction(context, "6")], isInlinable: false);
}
