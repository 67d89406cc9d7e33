using System.Collections.Immutable;

namespace ZkGen.Testing.Tests.Samples;

/// <summary>For the compiler's own CS0246.</summary>
public sealed class CompilerFix() : ReplacingFix("int")
{
    public override ImmutableArray<string> FixableDiagnosticIds => ["CS0246"];
}
