using Microsoft.CodeAnalysis.Text;
using static Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace ZkGen.Testing.Tests;

public class IncrementalVerifierTests
{
    [Fact]
    public async Task A_generator_that_keeps_its_values_passes()
    {
        var run = await Start<GoodGenerator>().VerifyAsync();

        Assert.Equal("Model: Cached, Cached; Read: Unchanged, Unchanged; outputs: Cached, Cached", run.ToString());
        Assert.Equal(2, run.Result.GeneratedSources.Length);
        Assert.NotNull(run.Compilation.GetTypeByMetadataName("Ab")!.GetMembers("Length").Single());
    }

    [Fact]
    public async Task An_unrelated_file_leaves_all_steps_alone()
    {
        var run = await Start<GoodGenerator>().AddFileAsync("class Unrelated;");

        Assert.Equal("Model: Cached, Cached; Read: Unchanged, Unchanged; outputs: Cached, Cached", run.ToString());
    }

    [Fact]
    public async Task An_edit_runs_the_steps_of_one_declaration()
    {
        var verifier = Start<GoodGenerator>();

        var comment = await verifier.EditFileAsync("class Ab", "class /* new */ Ab");
        Assert.Equal("Model: Cached, Cached; Read: Unchanged, Unchanged; outputs: Cached, Cached", comment.ToString());

        var name = await verifier.EditFileAsync("Ab", "Abc");
        Assert.Equal([Modified, Unchanged], name["Read"]);
        Assert.Equal([Modified, Cached], name["Model"]);
        Assert.Equal([Modified, Cached], name.Outputs);

        var added = await verifier.AddFileAsync("[Thing] partial class Ef;");
        Assert.Equal([Unchanged, Unchanged, New], added["Read"]);
    }

    [Fact]
    public Task An_edit_has_to_be_clear() => Expect.FailureAsync(
        () => Start<GoodGenerator>().EditFileAsync("Thing", "Other"), "exactly once in the sources, and stands 3 times");

    [Fact]
    public async Task Edits_of_options_and_additional_files_reach_the_generator()
    {
        var verifier = Start<ConfiguredGenerator>();
        verifier.TestState.AdditionalFiles.Add(("a.txt", "a"));
        verifier.TestState.AnalyzerConfigFiles.Add(("/.globalconfig", "is_global = true\nbuild_property.Suffix = a\n"));
        await verifier.VerifyAsync();

        var file = await verifier.EditAsync(WithFile);
        Assert.Equal([Modified], file["File"]);
        Assert.Equal([Cached], file["Option"]);

        var other = await verifier.EditAsync(project => WithConfig(project, "build_property.Suffix = a\nbuild_property.Other = b"));
        Assert.Equal([Unchanged], other["Option"]);
        Assert.All(other.Outputs, reason => Assert.Equal(Cached, reason));

        var option = await verifier.EditAsync(project => WithConfig(project, "build_property.Suffix = b"));
        Assert.Equal([Modified], option["Option"]);
        Assert.Contains("// b b", option.Result.GeneratedSources[0].SourceText.ToString());

        static Project WithFile(Project project)
        {
            var id = project.AdditionalDocumentIds.Single();
            return project.Solution.WithAdditionalDocumentText(id, SourceText.From("b")).GetProject(project.Id)!;
        }

        static Project WithConfig(Project project, string line)
        {
            var id = project.AnalyzerConfigDocuments.Single().Id;
            var text = SourceText.From($"is_global = true\n{line}\n");
            return project.Solution.WithAnalyzerConfigDocumentText(id, text).GetProject(project.Id)!;
        }
    }

    [Fact]
    public Task A_symbol_deep_in_a_value_fails_with_its_path() =>
        Expect.FailureAsync(() => Start<LeakyGenerator>().VerifyAsync(), "Read.Parts.array[0]._items[1].Origin is a", "NamedTypeSymbol");

    [Fact]
    public Task A_compilation_in_a_step_without_a_name_fails() =>
        Expect.FailureAsync(() => Start<UnnamedLeakGenerator>().VerifyAsync(), "what flows into an output", "CSharpCompilation");

    [Fact]
    public Task A_first_step_with_another_value_fails() =>
        Expect.FailureAsync(() => Start<ForgetfulGenerator>().VerifyAsync(), "Read: Modified, Modified");

    [Fact]
    public Task A_later_step_that_runs_again_fails_even_with_an_equal_value() =>
        Expect.FailureAsync(() => Start<BusyGenerator>().VerifyAsync(), "Model: Unchanged, Unchanged");

    [Fact]
    public Task An_output_that_is_made_again_fails() => Expect.FailureAsync(
        () => Start<UnnamedStepGenerator>().VerifyAsync(), "Read: Unchanged, Unchanged; outputs: Modified, Modified");

    [Fact]
    public Task A_generator_that_throws_fails() =>
        Expect.FailureAsync(() => Start<CrashingGenerator>().VerifyAsync(), "InvalidTimeZoneException: crash");

    [Fact]
    public async Task A_first_step_that_is_not_there_fails()
    {
        await Expect.FailureAsync(
            () => Start<GoodGenerator>("Raed").VerifyAsync(), "The step 'Raed' gave nothing. Named steps: Model, Read");

        var empty = new IncrementalVerifier<GoodGenerator>("Read") { TestState = { Sources = { "class C;" } } };
        await Expect.FailureAsync(() => empty.VerifyAsync(), "The step 'Read' gave nothing.");
    }

    private static IncrementalVerifier<TGenerator> Start<TGenerator>(string firstStep = "Read")
        where TGenerator : IIncrementalGenerator, new() =>
        new(firstStep) { TestState = { Sources = { "[Thing] partial class Ab;", "[Thing] partial class Cd;", Thing.Attribute } } };
}
