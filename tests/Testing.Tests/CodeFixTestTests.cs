using FiveOrSixTest = Microsoft.CodeAnalysis.CSharp.Testing.CSharpCodeFixTest<
    ZkGen.Testing.Tests.Samples.FourAnalyzer, ZkGen.Testing.Tests.Samples.FiveOrSixFix>;
using Test = Microsoft.CodeAnalysis.CSharp.Testing.CSharpCodeFixTest<
    ZkGen.Testing.Tests.Samples.FourAnalyzer, ZkGen.Testing.Tests.Samples.FiveFix>;
using Verify = Microsoft.CodeAnalysis.CSharp.Testing.CSharpCodeFixVerifier<
    ZkGen.Testing.Tests.Samples.FourAnalyzer, ZkGen.Testing.Tests.Samples.FiveFix>;

namespace ZkGen.Testing.Tests;

public class CodeFixTestTests
{
    private const string One = "class C { int i = [|4|]; }";
    private const string OneFixed = "class C { int i = 5; }";
    private const string Two = "class C { int i = [|4|] + [|4|]; }";
    private const string TwoFixed = "class C { int i = 5 + 5; }";

    [Fact]
    public async Task The_expected_text_passes_and_any_other_fails()
    {
        await Verify.VerifyCodeFixAsync(One, OneFixed);
        await Verify.VerifyCodeFixAsync(Two, TwoFixed);
        await Verify.VerifyCodeFixAsync("class C { int i = 4; }", Verify.Diagnostic().WithLocation(1, 19).WithArguments(4), OneFixed);
        await Expect.FailureAsync(
            () => Verify.VerifyCodeFixAsync(One, "class C { int i = 7; }"),
            "Context: Fix by fix",
            "- class C { int i = 7; }\n+ class C { int i = 5; }");
        await Expect.FailureAsync(() => Verify.VerifyCodeFixAsync(One, OneFixed + "\n"), "Context: Fix by fix");
        await Expect.FailureAsync(() => Verify.VerifyCodeFixAsync(One + "\r\n", OneFixed + "\n"), @"\r");
        await Expect.FailureAsync(() => Verify.VerifyCodeFixAsync(Two, "class C { int i = 5 + 4; }"), "Context: Fixed code");
    }

    [Fact]
    public async Task The_diagnostics_of_the_test_code_are_verified_too()
    {
        await Verify.VerifyAnalyzerAsync(One);
        await Expect.FailureAsync(() => Verify.VerifyAnalyzerAsync(OneFixed.Replace('5', '4')), "Reported, but not expected:");
        await Expect.FailureAsync(() => Verify.VerifyCodeFixAsync("class C { int i = 4; }", OneFixed), "Reported, but not expected:");
    }

    [Fact]
    public async Task Code_that_stays_as_it_is_means_that_no_fix_is_offered()
    {
        await CSharpCodeFixVerifier<SixAnalyzer, FiveFix>.VerifyCodeFixAsync(
            "class C { int i = {|T0006:6|}; }", "class C { int i = {|T0006:6|}; }");
        await Expect.FailureAsync(() => Verify.VerifyCodeFixAsync(One, One), "Context: Fix by fix");
    }

    [Fact]
    public Task Fixed_code_has_to_compile() => Expect.FailureAsync(
        () => CSharpCodeFixVerifier<FourAnalyzer, UndefinedFix>.VerifyCodeFixAsync(One, "class C { int i = undefined; }"),
        "Context: Fixed code",
        "CS0103");

    [Fact]
    public Task Fixed_code_that_is_expected_not_to_compile_says_so() =>
        CSharpCodeFixVerifier<FourAnalyzer, UndefinedFix>.VerifyCodeFixAsync(One, "class C { int i = {|CS0103:undefined|}; }");

    [Fact]
    public Task A_fix_that_changes_nothing_fails() => Expect.FailureAsync(
        () => CSharpCodeFixVerifier<FourAnalyzer, FourFix>.VerifyCodeFixAsync(One, One),
        "Context: Fix by fix\nThe fix 'Write 4' changes nothing.");

    [Fact]
    public Task A_fix_that_never_ends_fails() => Expect.FailureAsync(
        new CSharpCodeFixTest<FourAnalyzer, GrowingFix>
        {
            TestCode = One,
            FixedCode = "class C { int i = (([|4|])); }",
            NumberOfIncrementalIterations = 1,
        },
        "Expected 1 iteration(s)",
        "there were more");

    [Fact]
    public Task Fixed_code_is_read_again_from_its_text() => Expect.FailureAsync(
        new CSharpCodeFixTest<FourAnalyzer, MisbuiltFix>
        {
            TestCode = One,
            FixedCode = "class C { int i = 1 + 1 + [|4|]; }",
            NumberOfIncrementalIterations = 1,
        },
        "there were more");

    [Fact]
    public async Task The_number_of_steps_is_asserted()
    {
        await new CSharpCodeFixTest<FourAnalyzer, GreedyFix>
        {
            TestCode = Two,
            FixedCode = TwoFixed,
            NumberOfIncrementalIterations = 1,
        }.RunAsync();
        await Expect.FailureAsync(
            new CSharpCodeFixTest<FourAnalyzer, GreedyFix> { TestCode = Two, FixedCode = TwoFixed },
            "Context: Fix by fix",
            "Expected 2 iteration(s) until nothing is left to fix; there were 1.");
        await Expect.FailureAsync(
            new Test { TestCode = Two, FixedCode = TwoFixed, NumberOfFixAllIterations = 2 },
            "Context: FixAll in Project",
            "there were 1.");
        await Expect.FailureAsync(
            new Test { TestCode = Two, FixedCode = TwoFixed, NumberOfFixAllInDocumentIterations = 2 },
            "Context: FixAll in Document");
    }

    [Fact]
    public async Task One_of_several_fixes_is_chosen_by_index_or_key()
    {
        const string Six = "class C { int i = 6 + 6; }";
        await new FiveOrSixTest { TestCode = Two, FixedCode = TwoFixed }.RunAsync();
        await new FiveOrSixTest { TestCode = Two, FixedCode = Six, CodeFixIndex = 1 }.RunAsync();
        await new FiveOrSixTest { TestCode = Two, FixedCode = Six, CodeFixEquivalenceKey = "Write_6" }.RunAsync();
        await new CSharpCodeFixTest<FourAnalyzer, NestedFix> { TestCode = Two, FixedCode = Six, CodeFixIndex = 1 }.RunAsync();
        await Expect.FailureAsync(new FiveOrSixTest { TestCode = Two, FixedCode = TwoFixed, CodeFixIndex = 1 });
        await Expect.FailureAsync(new FiveOrSixTest { TestCode = Two, FixedCode = TwoFixed, CodeFixIndex = 2 });
        await Expect.FailureAsync(
            new FiveOrSixTest { TestCode = Two, FixedCode = TwoFixed, CodeFixEquivalenceKey = "Write_7" });
    }

    [Fact]
    public async Task A_compiler_error_can_be_fixed()
    {
        const string Unknown = "class C { {|CS0246:Integer|} i; }";
        await CSharpCodeFixVerifier<FourAnalyzer, CompilerFix>.VerifyCodeFixAsync(Unknown, "class C { int i; }");
        await Expect.FailureAsync(
            () => CSharpCodeFixVerifier<FourAnalyzer, CompilerFix>.VerifyCodeFixAsync(Unknown, "class C { long i; }"),
            "Context: Fix by fix");
    }

    [Fact]
    public async Task All_files_are_compared()
    {
        await FileTest("five", CodeFixTestBehaviors.SkipFixAllCheck).RunAsync();
        await Expect.FailureAsync(FileTest("five"), "Context: FixAll in Document\nnote.txt is not as expected");
        await Expect.FailureAsync(FileTest("six"), "Context: Fix by fix\nnote.txt is not as expected", "- six", "+ five");
        await Expect.FailureAsync(
            new CSharpCodeFixTest<FourAnalyzer, AddingFix> { TestCode = One, FixedCode = OneFixed },
            "The files are not those expected",
            "+ New.cs");
        await new CSharpCodeFixTest<FourAnalyzer, AddingFix>
        {
            TestCode = One,
            FixedState = { Sources = { OneFixed, ("New.cs", "class New;") } },
            CodeFixTestBehaviors = CodeFixTestBehaviors.SkipFixAllCheck,
        }.RunAsync();

        static CodeFixTest FileTest(string note, CodeFixTestBehaviors behaviors = default) => new CSharpCodeFixTest<FourAnalyzer, FileFix>
        {
            CodeFixTestBehaviors = behaviors,
            TestState = { Sources = { One }, AdditionalFiles = { ("note.txt", "four") } },
            FixedState = { Sources = { OneFixed }, AdditionalFiles = { ("note.txt", note) } },
        };
    }

    [Fact]
    public Task A_state_inherits_what_it_does_not_say() => new Test
    {
        TestState =
        {
            Sources = { "class C { int i = {|#0:4|}; }" },
            AnalyzerConfigFiles = { ("/.editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.T0004.severity = error\n") },
            ExpectedDiagnostics = { Verify.Diagnostic().WithLocation(0).WithArguments(4).WithSeverity(DiagnosticSeverity.Error) },
        },
        FixedCode = OneFixed,
    }.RunAsync();
}
