using Microsoft.CodeAnalysis.CodeFixes;

namespace ZkGen.Testing.Tests.Samples;

public sealed class SolutionBugFix() : ScopeBugFix(FixAllScope.Solution);
