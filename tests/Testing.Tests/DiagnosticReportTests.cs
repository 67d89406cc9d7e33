using Verify = Microsoft.CodeAnalysis.CSharp.Testing.CSharpAnalyzerVerifier<ZkGen.Testing.Tests.Samples.FourAnalyzer>;

namespace ZkGen.Testing.Tests;

public class DiagnosticReportTests
{
    [Fact]
    public async Task A_report_shows_the_source_and_an_expectation_to_paste()
    {
        var report = await Expect.FailureAsync(() => Verify.VerifyAnalyzerAsync("class C\n{\n\tint i = 4, j = [|3|];\n}"));

        Assert.Equal(
            """
            Expected, but not reported:
                new DiagnosticResult("T0004", DiagnosticSeverity.Warning).WithSpan(3, 17, 3, 18)
            Reported, but not expected:
                Warning T0004: 4 is unlucky
            /0/Test0.cs
                1 | class C
                2 | {
                3 | 	int i = 4, j = 3;
                  | 	        ^ Warning T0004: 4 is unlucky
                  | 	               ^ missing T0004
                4 | }
            What was reported, as an expectation:
                new DiagnosticResult("T0004", DiagnosticSeverity.Warning).WithSpan(3, 10, 3, 11).WithMessage("4 is unlucky"),

            """,
            report);
    }

    [Fact]
    public Task The_expectation_of_a_report_passes() => Verify.VerifyAnalyzerAsync(
        "class C\n{\n\tint i = 4, j = 3;\n}",
        new DiagnosticResult("T0004", DiagnosticSeverity.Warning).WithSpan(3, 10, 3, 11).WithMessage("4 is unlucky"));

    [Fact]
    public async Task Carets_are_as_long_as_the_span_and_end_with_the_line()
    {
        var (inLine, beyond) = (Verify.Diagnostic().WithSpan(1, 7, 1, 10), Verify.Diagnostic().WithSpan(1, 9, 2, 1));
        var report = await Expect.FailureAsync(() => Verify.VerifyAnalyzerAsync("class C { }", inLine, beyond));

        Assert.Contains("      |       ^^^ missing T0004\n", report);
        Assert.Contains("      |         ^^^ missing T0004\n", report);
    }
}
