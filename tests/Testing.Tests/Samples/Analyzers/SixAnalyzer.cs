using Microsoft.CodeAnalysis.Diagnostics;

namespace ZkGen.Testing.Tests.Samples;

[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SixAnalyzer() : LiteralAnalyzer(Rules.Six, "6");
