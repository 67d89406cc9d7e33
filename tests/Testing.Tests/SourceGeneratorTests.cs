using Microsoft.CodeAnalysis.CSharp;

namespace ZkGen.Testing.Tests;

public class SourceGeneratorTests
{
    private const string Source = $"[Thing] partial class Ab; {Thing.Attribute}";
    private const string Generated = "partial class Ab { const int Length = 2; }";

    [Fact]
    public async Task Expected_files_pass_and_any_others_fail()
    {
        await Test<GoodGenerator>(("Ab.g.cs", Generated)).RunAsync();
        await Expect.FailureAsync(Test<GoodGenerator>(("Ab.g.cs", "")), "Ab.g.cs is not generated as expected", $"+ {Generated}");
        await Expect.FailureAsync(Test<GoodGenerator>(("Other.g.cs", Generated)), "The generated files are not those expected");
        await Expect.FailureAsync(Test<GoodGenerator>(), "The generated files are not those expected");
    }

    [Fact]
    public async Task Expected_files_can_be_left_out()
    {
        var test = Test<GoodGenerator>();
        test.TestBehaviors = TestBehaviors.SkipGeneratedSourcesCheck;
        await test.RunAsync();
    }

    [Fact]
    public Task A_generator_that_throws_fails() => Expect.FailureAsync(Test<CrashingGenerator>(), "InvalidTimeZoneException: crash");

    [Fact]
    public Task Generated_code_has_to_compile() => Expect.FailureAsync(
        Test<UncompilableGenerator>(("Broken.g.cs", "class Broken : Missing;")), "CS0246", "Broken.g.cs\n    1 | class Broken");

    [Fact]
    public Task Generated_code_has_to_compile_in_the_language_version_of_the_user()
    {
        var test = Test<GoodGenerator>(("Ab.g.cs", Generated));
        test.LanguageVersion = LanguageVersion.CSharp1;
        return Expect.FailureAsync(test, "CS8022");
    }

    [Fact]
    public async Task Diagnostics_of_a_generator_have_to_be_expected()
    {
        await Expect.FailureAsync(Test<ReportingGenerator>(), "Reported, but not expected:", "Ab is unlucky");
        var test = Test<ReportingGenerator>();
        test.ExpectedDiagnostics.Add(new DiagnosticResult(Rules.Four).WithArguments("Ab"));
        await test.RunAsync();
    }

    [Fact]
    public Task An_output_that_is_made_again_fails() =>
        Expect.FailureAsync(Test<ForgetfulGenerator>(("Ab.g.cs", "")), "made an output again although nothing had changed");

    private static CSharpSourceGeneratorTest<TGenerator> Test<TGenerator>(params (string Name, string Text)[] generated)
        where TGenerator : IIncrementalGenerator, new()
    {
        var test = new CSharpSourceGeneratorTest<TGenerator> { TestCode = Source };
        foreach (var (name, text) in generated)
            test.TestState.GeneratedSources.Add((typeof(TGenerator), name, text));
        return test;
    }
}
