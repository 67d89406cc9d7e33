using Microsoft.CodeAnalysis.CodeFixes;

namespace ZkGen.Testing.Tests.Samples;

public sealed class ProjectBugFix() : ScopeBugFix(FixAllScope.Project);
