using Microsoft.CodeAnalysis.Diagnostics;

namespace ZkGen.Testing.Tests.Samples;

[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OptionalFourAnalyzer() : LiteralAnalyzer(Rules.Optional, "4");
