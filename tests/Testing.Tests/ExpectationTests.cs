using Test = Microsoft.CodeAnalysis.CSharp.Testing.CSharpAnalyzerTest<ZkGen.Testing.Tests.Samples.FourAnalyzer>;
using Verify = Microsoft.CodeAnalysis.CSharp.Testing.CSharpAnalyzerVerifier<ZkGen.Testing.Tests.Samples.FourAnalyzer>;
using VerifySum = Microsoft.CodeAnalysis.CSharp.Testing.CSharpAnalyzerVerifier<ZkGen.Testing.Tests.Samples.SumAnalyzer>;

namespace ZkGen.Testing.Tests;

public class ExpectationTests
{
    private const string Source = "class C { int i = 4; }";

    [Theory]
    [InlineData("class C { int i = 5; }")]
    [InlineData("class C { int i = [|4|]; }")]
    [InlineData("class C { int i = {|T0004:4|}; }")]
    [InlineData("class C { int i = $$4; }")]
    [InlineData("class C { int i = [|4|] + 1 + {|T0004:4|}; }")]
    public Task Expected_markup_passes(string source) => Verify.VerifyAnalyzerAsync(source);

    [Theory]
    [InlineData("class C { int i = 4; }")]
    [InlineData("class C { int i = [|5|]; }")]
    [InlineData("class C { int i = [|4;|] }")]
    [InlineData("class C { int i [|= 4|]; }")]
    [InlineData("class C { int i = $$ 4; }")]
    [InlineData("class C { int i = {|T0006:4|}; }")]
    [InlineData("class C { int i = [|[|4|]|]; }")]
    [InlineData("class C { int i = [|4|] + 4; }")]
    public Task Any_other_markup_fails(string source) => Expect.FailureAsync(() => Verify.VerifyAnalyzerAsync(source));

    public static TheoryData<DiagnosticResult> GoodResults =>
    [
        Verify.Diagnostic().WithSpan(1, 19, 1, 20).WithArguments(4),
        Verify.Diagnostic("T0004").WithLocation(1, 19).WithArguments(4),
        Verify.Diagnostic(Rules.Four).WithSpan("/0/Test0.cs", 1, 19, 1, 20).WithMessage("4 is unlucky"),
        Verify.Diagnostic().WithSpan(1, 19, 1, 20).WithMessage(null),
        Verify.Diagnostic().WithLocation("/0/Test0.cs", 1, 19).WithArguments(4),
        new DiagnosticResult("T0004", DiagnosticSeverity.Warning).WithArguments(4).WithSpan(1, 19, 1, 20),
        DiagnosticResult.CompilerWarning("T0004").WithSpan(1, 19, 1, 20),
        Verify.Diagnostic().WithSpan(3, 19, 3, 20).WithLineOffset(-2).WithArguments(4),
    ];

    [Theory]
    [MemberData(nameof(GoodResults))]
    public Task An_exact_expectation_passes(DiagnosticResult expected) =>
        Verify.VerifyAnalyzerAsync(Source, expected);

    public static TheoryData<DiagnosticResult> BadResults =>
    [
        Verify.Diagnostic().WithSpan(1, 19, 1, 20),
        Verify.Diagnostic().WithSpan(1, 19, 1, 20).WithArguments(5),
        Verify.Diagnostic().WithSpan(1, 19, 1, 20).WithMessage("4 is unlucky."),
        new DiagnosticResult("T0004", DiagnosticSeverity.Warning).WithArguments(5).WithSpan(1, 19, 1, 20),
        Verify.Diagnostic().WithArguments(4).WithSpan(1, 19, 1, 21),
        Verify.Diagnostic().WithArguments(4).WithSpan(1, 18, 1, 20),
        Verify.Diagnostic().WithArguments(4).WithSpan("/0/Test1.cs", 1, 19, 1, 20),
        Verify.Diagnostic().WithArguments(4).WithLocation(1, 20),
        Verify.Diagnostic().WithArguments(4).WithLocation(2, 19),
        Verify.Diagnostic().WithArguments(4).WithNoLocation(),
        Verify.Diagnostic().WithArguments(4).WithSpan(1, 19, 1, 20).WithSpan(1, 19, 1, 20),
        Verify.Diagnostic().WithArguments(4).WithSpan(1, 19, 1, 20).WithSeverity(DiagnosticSeverity.Error),
        DiagnosticResult.CompilerError("T0004").WithSpan(1, 19, 1, 20),
    ];

    [Theory]
    [MemberData(nameof(BadResults))]
    public Task An_expectation_that_is_wrong_in_one_point_fails(DiagnosticResult expected) =>
        Expect.FailureAsync(() => Verify.VerifyAnalyzerAsync(Source, expected), "Expected, but not reported:");

    [Fact]
    public async Task A_markup_key_is_the_exact_span()
    {
        await Verify.VerifyAnalyzerAsync("class C { int i = {|#0:4|}; }", Verify.Diagnostic().WithLocation(0).WithArguments(4));
        await Expect.FailureAsync(
            () => Verify.VerifyAnalyzerAsync("class C { int i = {|#0:4;|} }", Verify.Diagnostic().WithLocation(0).WithArguments(4)));
        await Expect.FailureAsync(() => Verify.VerifyAnalyzerAsync(Source, Verify.Diagnostic().WithLocation(7)), "no {|#7:…|}");
        await Expect.FailureAsync(() => Verify.VerifyAnalyzerAsync("class C { int i = {|#0:4|} + {|#0:4|}; }"), "#0 is used twice");
    }

    [Fact]
    public async Task Expectations_come_in_any_order()
    {
        const string Two = "class C { int i = 4, j = 4; }";
        var (first, second) = (Verify.Diagnostic().WithLocation(1, 19), Verify.Diagnostic().WithLocation(1, 26));

        await Verify.VerifyAnalyzerAsync(Two, second.WithArguments(4), first.WithArguments(4));
        await Expect.FailureAsync(() => Verify.VerifyAnalyzerAsync(Two, first.WithArguments(4), first.WithArguments(4)));
    }

    [Fact]
    public Task A_vague_expectation_leaves_its_match_to_an_exact_one()
    {
        var sum = new DiagnosticResult(Rules.Four).WithArguments("4 + 4").WithOptions(DiagnosticOptions.IgnoreAdditionalLocations);
        return VerifySum.VerifyAnalyzerAsync("class C { int i = 4 + 4 + 4; }", sum.WithLocation(1, 19), sum.WithSpan(1, 19, 1, 24));
    }

    [Fact]
    public async Task A_compiler_error_fails_unless_it_is_expected()
    {
        await Expect.FailureAsync(() => Verify.VerifyAnalyzerAsync("class C : Missing;"), "CS0246");
        await Verify.VerifyAnalyzerAsync("class C : {|CS0246:Missing|};");
        var expected = DiagnosticResult.CompilerError("CS0246").WithSpan(1, 11, 1, 18).WithArguments("Missing");
        await Verify.VerifyAnalyzerAsync("class C : Missing;", expected);
        await Expect.FailureAsync(() => Verify.VerifyAnalyzerAsync("class C : Missing;", expected.WithArguments("Other")));
        await new Test { TestCode = "class C : Missing;", CompilerDiagnostics = CompilerDiagnostics.None }.RunAsync();
        await new Test { TestCode = "class C : Missing;", DisabledDiagnostics = { "CS0246" } }.RunAsync();
    }

    [Fact]
    public async Task Compiler_warnings_are_looked_at_on_demand()
    {
        const string Unused = "class C { int i; }";
        await Verify.VerifyAnalyzerAsync(Unused);

        var test = new Test { TestCode = Unused, CompilerDiagnostics = CompilerDiagnostics.Warnings };
        await Expect.FailureAsync(test, "CS0169");
        test.ExpectedDiagnostics.Add(DiagnosticResult.CompilerWarning("CS0169").WithSpan(1, 15, 1, 16));
        await test.RunAsync();
    }

    [Fact]
    public async Task Additional_locations_are_compared_unless_they_are_left_out()
    {
        const string Sum = "class C { int i = 4 + 4; }";
        var expected = new DiagnosticResult(Rules.Four).WithArguments("4 + 4").WithSpan(1, 19, 1, 24);

        await VerifySum.VerifyAnalyzerAsync("class C { int i = [|4 + 4|]; }");
        await VerifySum.VerifyAnalyzerAsync(Sum, expected.WithSpan(1, 19, 1, 20).WithSpan(1, 23, 1, 24));
        await VerifySum.VerifyAnalyzerAsync(Sum, expected.WithOptions(DiagnosticOptions.IgnoreAdditionalLocations));
        await Expect.FailureAsync(() => VerifySum.VerifyAnalyzerAsync(Sum, expected));
        await Expect.FailureAsync(
            () => VerifySum.VerifyAnalyzerAsync(Sum, expected.WithSpan(1, 19, 1, 20).WithSpan(1, 19, 1, 20)));
    }
}
