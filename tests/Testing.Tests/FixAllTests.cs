namespace ZkGen.Testing.Tests;

public class FixAllTests
{
    private const string Two = "class C { int i = [|4|] + [|4|]; }";
    private const string TwoFixed = "class C { int i = 5 + 5; }";

    [Fact]
    public Task A_wrong_text_in_a_document_fails() => FailsInAsync<DocumentBugFix>("Document");

    [Fact]
    public Task A_wrong_text_in_a_project_fails() => FailsInAsync<ProjectBugFix>("Project");

    [Fact]
    public Task A_wrong_text_in_a_solution_fails() => FailsInAsync<SolutionBugFix>("Solution");

    [Fact]
    public async Task A_scope_can_be_left_out()
    {
        await Skipping<DocumentBugFix>(CodeFixTestBehaviors.SkipFixAllInDocumentCheck).RunAsync();
        await Skipping<ProjectBugFix>(CodeFixTestBehaviors.SkipFixAllInProjectCheck).RunAsync();
        await Skipping<SolutionBugFix>(CodeFixTestBehaviors.SkipFixAllInSolutionCheck).RunAsync();

        static CodeFixTest Skipping<TCodeFix>(CodeFixTestBehaviors skip)
            where TCodeFix : ReplacingFix, new() =>
            new CSharpCodeFixTest<FourAnalyzer, TCodeFix> { TestCode = Two, FixedCode = TwoFixed, CodeFixTestBehaviors = skip };
    }

    [Fact]
    public async Task A_fix_without_FixAll_has_to_be_meant()
    {
        await Expect.FailureAsync(
            () => CSharpCodeFixVerifier<FourAnalyzer, LonelyFix>.VerifyCodeFixAsync(Two, TwoFixed), "offers no FixAll in Document");
        await new CSharpCodeFixTest<FourAnalyzer, LonelyFix>
        {
            TestCode = Two,
            FixedCode = TwoFixed,
            CodeFixTestBehaviors = CodeFixTestBehaviors.SkipFixAllCheck,
        }.RunAsync();
    }

    [Fact]
    public async Task Several_documents_are_fixed_one_by_one_or_at_once()
    {
        await Fixing("class D { int i = 5; }").RunAsync();
        await Expect.FailureAsync(Fixing("class D { int i = 7; }"), "/0/Test1.cs is not as expected");

        static CodeFixTest Fixing(string second) => new CSharpCodeFixTest<FourAnalyzer, FiveFix>
        {
            TestState = { Sources = { Two, "class D { int i = [|4|]; }", "class E;" } },
            FixedState = { Sources = { TwoFixed, second, "class E;" } },
        };
    }

    [Fact]
    public Task What_is_not_fixable_is_left() => new CSharpCodeFixTest<FourAnalyzer, PickyFix>
    {
        TestState = { Sources = { Two, "class Kept { int i = [|4|]; }" } },
        FixedState = { Sources = { TwoFixed, "class Kept { int i = [|4|]; }" } },
    }.RunAsync();

    [Fact]
    public async Task FixAll_may_have_a_text_of_its_own()
    {
        const string Seven = "class C { int i = 7 + 7; }";
        await Expect.FailureAsync(
            new CSharpCodeFixTest<FourAnalyzer, FiveFix> { TestCode = Two, FixedCode = TwoFixed, BatchFixedCode = Seven },
            "Context: FixAll in Document");
        await Expect.FailureAsync(
            new CSharpCodeFixTest<FourAnalyzer, FiveFix> { TestCode = Two, FixedCode = TwoFixed, BatchFixedCode = "class C : Missing;" },
            "Context: Fixed code of FixAll",
            "CS0246");
        await new CSharpCodeFixTest<FourAnalyzer, DocumentBugFix>
        {
            TestCode = Two,
            FixedCode = TwoFixed,
            BatchFixedCode = Seven,
            CodeFixTestBehaviors = CodeFixTestBehaviors.SkipFixAllInProjectCheck | CodeFixTestBehaviors.SkipFixAllInSolutionCheck,
        }.RunAsync();
    }

    private static Task FailsInAsync<TCodeFix>(string scope)
        where TCodeFix : ReplacingFix, new() =>
        Expect.FailureAsync(
            () => CSharpCodeFixVerifier<FourAnalyzer, TCodeFix>.VerifyCodeFixAsync(Two, TwoFixed),
            $"Context: FixAll in {scope}\n",
            "+ class C { int i = 7 + 7; }");
}
