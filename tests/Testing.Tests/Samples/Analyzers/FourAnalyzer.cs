using Microsoft.CodeAnalysis.Diagnostics;

namespace ZkGen.Testing.Tests.Samples;

[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FourAnalyzer() : LiteralAnalyzer(Rules.Four, "4");
