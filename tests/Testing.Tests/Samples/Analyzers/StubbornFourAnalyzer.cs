using Microsoft.CodeAnalysis.Diagnostics;

namespace ZkGen.Testing.Tests.Samples;

[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class StubbornFourAnalyzer() : LiteralAnalyzer(Rules.Stubborn, "4");
