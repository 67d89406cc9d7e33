using Microsoft.CodeAnalysis.CodeFixes;

namespace ZkGen.Testing.Tests.Samples;

public sealed class DocumentBugFix() : ScopeBugFix(FixAllScope.Document);
