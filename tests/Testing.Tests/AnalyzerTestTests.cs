using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Test = Microsoft.CodeAnalysis.CSharp.Testing.CSharpAnalyzerTest<ZkGen.Testing.Tests.Samples.FourAnalyzer>;

namespace ZkGen.Testing.Tests;

public class AnalyzerTestTests
{
    private const string Source = "class C { int i = 4; }";

    [Fact]
    public Task An_analyzer_that_throws_fails() => Expect.FailureAsync(
        new CSharpAnalyzerTest<CrashingAnalyzer> { TestCode = Source, DisabledDiagnostics = { "AD0001" } },
        "AD0001",
        "InvalidTimeZoneException: crash");

    [Fact]
    public async Task All_analyzers_of_a_test_run()
    {
        await new TwoAnalyzersTest { TestCode = "class C { int i = {|T0004:4|} + {|T0006:6|}; }" }.RunAsync();
        await Expect.FailureAsync(new TwoAnalyzersTest { TestCode = "class C { int i = {|T0004:4|} + 6; }" }, "T0006");
        await Expect.FailureAsync(new TwoAnalyzersTest { TestCode = "class C { int i = [|4|]; }" }, "exactly one rule, and there are 2");
    }

    [Fact]
    public async Task Parts_of_a_class_may_stand_in_several_files()
    {
        var test = new Test
        {
            TestState = { Sources = { "partial class C { int I => j; }", ("/0/Other.cs", "partial class C { int j = [|4|]; }") } },
        };
        await test.RunAsync();

        await Expect.FailureAsync(
            new Test { TestState = { Sources = { "class A;", ("/0/Other.cs", "class C { int j = 4; }") } } },
            "/0/Other.cs\n    1 | class C { int j = 4; }",
            ".WithSpan(\"/0/Other.cs\", 1, 19, 1, 20)");
    }

    [Fact]
    public async Task A_diagnostic_may_lie_in_an_additional_file_or_nowhere()
    {
        await WithFile("servers=[|4|]").RunAsync();
        await Expect.FailureAsync(WithFile("servers=4"), "zoo.cfg\n    1 | servers=4\n      |         ^ Warning T0004");

        var nowhere = new DiagnosticResult(Rules.Four).WithArguments("nothing");
        await CSharpAnalyzerVerifier<FileAnalyzer>.VerifyAnalyzerAsync("class C;", nowhere);
        await Expect.FailureAsync(() => CSharpAnalyzerVerifier<FileAnalyzer>.VerifyAnalyzerAsync("class C;", nowhere.WithLocation(1, 1)));

        static CSharpAnalyzerTest<FileAnalyzer> WithFile(string text) =>
            new() { TestCode = "class C;", TestState = { AdditionalFiles = { ("zoo.cfg", text) } } };
    }

    [Fact]
    public async Task Editorconfig_sets_severities()
    {
        var expected = new DiagnosticResult("T0004", DiagnosticSeverity.Error).WithSpan(1, 19, 1, 20);
        await WithSeverity("error", expected).RunAsync();
        await WithSeverity("none").RunAsync();
        await Expect.FailureAsync(WithSeverity("suggestion", expected), "Info T0004");

        static Test WithSeverity(string severity, params DiagnosticResult[] expected)
        {
            var config = $"root = true\n[*.cs]\ndotnet_diagnostic.T0004.severity = {severity}\n";
            var test = new Test { TestCode = Source, TestState = { AnalyzerConfigFiles = { ("/.editorconfig", config) } } };
            test.ExpectedDiagnostics.AddRange(expected);
            return test;
        }
    }

    [Fact]
    public async Task A_rule_that_is_off_by_default_is_tested_and_can_be_configured()
    {
        await CSharpAnalyzerVerifier<OptionalFourAnalyzer>.VerifyAnalyzerAsync("class C { int i = [|4|]; }");
        await Expect.FailureAsync(() => CSharpAnalyzerVerifier<OptionalFourAnalyzer>.VerifyAnalyzerAsync(Source), "T0007");

        await Configured("/.editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.T0007.severity = none\n").RunAsync();
        var global = Configured("/0/.globalconfig", "is_global = true\ndotnet_diagnostic.T0007.severity = error\n");
        global.ExpectedDiagnostics.Add(new DiagnosticResult("T0007", DiagnosticSeverity.Error).WithSpan(1, 19, 1, 20));
        await global.RunAsync();

        static CSharpAnalyzerTest<OptionalFourAnalyzer> Configured(string path, string config) =>
            new() { TestCode = Source, TestState = { AnalyzerConfigFiles = { (path, config) } } };
    }

    [Fact]
    public async Task References_may_be_assemblies_and_compilations()
    {
        const string Uses = "class C : IDisposable { Lib l; Xunit.FactAttribute f; } class IDisposable;";
        var library = CSharpCompilation.Create(
            "Lib",
            [CSharpSyntaxTree.ParseText("public class Lib;")],
            ReferenceAssemblies.Default.References,
            new(OutputKind.DynamicallyLinkedLibrary));

        await new Test
        {
            TestCode = Uses,
            TestState = { AdditionalReferences = { library.ToMetadataReference(), typeof(FactAttribute).Assembly } },
        }.RunAsync();
        await Expect.FailureAsync(new Test { TestCode = Uses }, "namespace name 'Lib'", "namespace name 'Xunit'");
        await Expect.FailureAsync(new Test { TestCode = "class C;", ReferenceAssemblies = new([]) }, "CS0518");
    }

    [Fact]
    public async Task The_language_version_can_be_set()
    {
        await new Test { TestCode = "record R;" }.RunAsync();
        await Expect.FailureAsync(
            new Test { TestCode = "record R;", LanguageVersion = LanguageVersion.CSharp7_3 }, "CS");
    }

    [Fact]
    public async Task Output_kind_and_transforms_apply()
    {
        const string Program = "System.Console.WriteLine();";
        var options = new CSharpCompilationOptions(OutputKind.ConsoleApplication);
        await Expect.FailureAsync(new Test { TestCode = Program }, "CS8805");
        await new Test { TestCode = Program, TestState = { OutputKind = OutputKind.ConsoleApplication } }.RunAsync();
        await new Test
        {
            TestCode = Program,
            SolutionTransforms = { (solution, id) => solution.WithProjectCompilationOptions(id, options) },
        }.RunAsync();
    }

    private sealed class TwoAnalyzersTest : CSharpAnalyzerTest<FourAnalyzer>
    {
        protected override IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers() => [new FourAnalyzer(), new SixAnalyzer()];
    }
}
