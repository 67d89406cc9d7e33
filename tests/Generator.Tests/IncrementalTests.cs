using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ZkGen.Generator;
using ZkGen.Shared;
using ZkGen.Testing;
using static Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace ZkGen.Generator.Tests;

/// <summary>What an edit costs: the declarations are read again, and what did not change goes no further.</summary>
public class IncrementalTests
{
    [Fact]
    public async Task NothingOfACompilationIsKeptAndNothingIsMadeAgain()
    {
        await Verifier(Declarations.Tutorial, Two, Three).VerifyAsync();
    }

    [Fact]
    public async Task RejectedUnreadableAndBrokenDeclarationsAreKeptAsWell()
    {
        await Verifier(
            Declarations.Minimal(sections: "[ZooCfg(MinSessionTimeout = 90000)]"),
            Declarations.Minimal("Folder = null", type: "Unreadable", name: "unreadable"),
            Declarations.Minimal(type: "NotPartial", name: "not-partial").Replace("partial ", "")).VerifyAsync();
    }

    [Fact]
    public async Task UnrelatedFileChangesNothing()
    {
        var run = await Verifier(Declarations.Tutorial).AddFileAsync("class Unrelated { }");

        AssertNothingRuns(run);
    }

    [Fact]
    public async Task CommentInADeclarationChangesNothing()
    {
        var run = await Verifier(Declarations.Tutorial).EditFileAsync("[ClientService(", "/* the tutorial's */ [ClientService(");

        AssertNothingRuns(run);
    }

    [Fact]
    public async Task MemberAddedToADeclaredClassChangesNothing()
    {
        var run = await Verifier(Two).EditFileAsync("{ }", "{ public static int Mine => 1; }");

        AssertNothingRuns(run);
    }

    [Fact]
    public async Task EditOfOneEnsembleLeavesTheOthersAlone()
    {
        var run = await Verifier(Declarations.Tutorial, Two, Three).EditFileAsync("Servers = 5", "Servers = 7");

        Assert.Equal([Cached, Modified, Cached], run[TrackingNames.Declaration]);
        Assert.Equal([Cached, Modified, Cached], run[TrackingNames.Model]);
        Assert.Equal([Cached, Unchanged, Cached], run[TrackingNames.Identity]);
        Assert.Equal([Cached], run[TrackingNames.Identities]);
        Assert.Equal([Cached, Modified, Cached], run[TrackingNames.Findings]);
        Assert.Equal(2, run.Outputs.Count(reason => reason == Modified));
    }

    [Fact]
    public async Task ConstantOfAnotherFileIsFollowed()
    {
        var run = await Verifier(Declarations.Minimal("Servers = Shared.Servers"), "static class Shared { public const int Servers = 3; }")
            .EditFileAsync("Servers = 3", "Servers = 5");

        Assert.Equal([Modified], run[TrackingNames.Declaration]);
        Assert.Equal(2, run.Outputs.Count(reason => reason == Modified));
    }

    [Fact]
    public async Task SectionOnAPartInAnotherFileIsFollowed()
    {
        var run = await Verifier(Two, "[ZkGen.ZooCfg(TickTime = 1000)] static partial class Two { }").EditFileAsync("TickTime = 1000", "TickTime = 3000");

        Assert.Equal([Modified], run[TrackingNames.Model]);
        Assert.Equal(2, run.Outputs.Count(reason => reason == Modified));
    }

    [Fact]
    public async Task NewEnsembleOfTheSameNameReachesTheOther()
    {
        var run = await Verifier(Two).AddFileAsync(Declarations.Minimal(type: "Copy", name: "two"));

        Assert.Equal([Modified], run[TrackingNames.Identities]);
        Assert.Equal([Modified, New], run[TrackingNames.Findings]);
    }

    [Fact]
    public async Task NameOfAServiceReachesTheOthersAndAProbeDoesNot()
    {
        var three = Declarations.Minimal(type: "Three", name: "three", sections: "[ClientService(Name = \"clients\")] [StatefulSet(MinReadySeconds = 5)]");

        var named = await Verifier(Two, three).EditFileAsync("\"clients\"", "\"customers\"");
        Assert.Equal([Cached, Modified], named[TrackingNames.Identity]);
        Assert.Equal([Modified], named[TrackingNames.Identities]);
        Assert.Equal([Unchanged, Modified], named[TrackingNames.Findings]);

        var probed = await Verifier(Two, three).EditFileAsync("MinReadySeconds = 5", "MinReadySeconds = 6");
        Assert.Equal([Cached, Unchanged], probed[TrackingNames.Identity]);
        Assert.Equal([Cached], probed[TrackingNames.Identities]);
        Assert.Equal([Cached, Modified], probed[TrackingNames.Findings]);
    }

    [Theory]
    [InlineData("1.26", Modified)]
    [InlineData("1.27", Cached)]
    public async Task OptionThatIsReadReachesTheEnsemblesAndAnotherDoesNot(string kubernetesVersion, IncrementalStepRunReason expected)
    {
        var verifier = Verifier(Two);
        verifier.TestState.AnalyzerConfigFiles.Add(("/.globalconfig", Config("1.27", "a")));

        var run = await verifier.EditAsync(project => project.AnalyzerConfigDocuments.Single() is var document
            ? project.Solution.WithAnalyzerConfigDocumentText(document.Id, SourceText.From(Config(kubernetesVersion, "b"))).GetProject(project.Id)!
            : project);

        Assert.Equal([expected], run[TrackingNames.Model]);
        Assert.All(run.Outputs, reason => Assert.Equal(expected == Cached ? Cached : reason, reason));

        static string Config(string version, string other) =>
            $"is_global = true\nbuild_property.ZkGenKubernetesVersion = {version}\nbuild_property.Other = {other}\n";
    }

    private static string Two => Declarations.Minimal("Servers = 5", type: "Two", name: "two");

    private static string Three => Declarations.Minimal(type: "Three", name: "three");

    private static void AssertNothingRuns(IncrementalRun run)
    {
        Assert.All(run[TrackingNames.Declaration], reason => Assert.Contains(reason, new[] { Unchanged, Cached }));
        Assert.All(run.Steps.Where(step => step.Key != TrackingNames.Declaration), step => Assert.All(step.Value, reason => Assert.Equal(Cached, reason)));
        Assert.All(run.Outputs, reason => Assert.Equal(Cached, reason));
    }

    private static IncrementalVerifier<EnsembleGenerator> Verifier(params string[] sources)
    {
        var verifier = new IncrementalVerifier<EnsembleGenerator>(TrackingNames.Declaration);
        foreach (var source in sources)
            verifier.TestState.Sources.Add(source);

        verifier.TestState.AdditionalReferences.Add(Declarations.AttributesReference);
        return verifier;
    }
}
