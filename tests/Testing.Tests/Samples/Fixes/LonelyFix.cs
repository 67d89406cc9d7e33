using Microsoft.CodeAnalysis.CodeFixes;

namespace ZkGen.Testing.Tests.Samples;

public sealed class LonelyFix() : ReplacingFix("5")
{
    public override FixAllProvider? GetFixAllProvider() => null;
}
