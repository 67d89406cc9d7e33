using Xunit.Abstractions;
using ZkGen.Engine.Tests.Bundles;
using ZkGen.Engine.Tests.Ensembles;
using ZkGen.Engine.Tests.Rig;
using ZkGen.Engine.Tests.Support;

namespace ZkGen.Engine.Tests;

/// <summary>The tutorial with its own zoo.cfg, on a newer server than its own.</summary>
public sealed class SeedTutorialTests(TutorialEnsemble tutorial, ITestOutputHelper output)
    : TutorialSteps(tutorial, output), IClassFixture<TutorialEnsemble>
{
    /// <summary>Its image's ZooKeeper answers every word; from 3.5.3 on one has to be told to, and the tutorial's zoo.cfg does not.</summary>
    [EngineFact]
    public async Task WithoutAWhitelistANewerServerFailsTheTutorialsProbe()
    {
        var bundle = BundleUnderTest.Tutorial;
        await using var node = await Node.StartAsync();
        await using var server = new Server(
            node, PodSpec.Of(bundle, 0, new TutorialImage(bundle.ZooCfg.Text)).With("FOUR_LETTER_WORDS", ""), bundle.ZooCfg.ClientPort);
        await server.StartAsync();

        await Eventually.BecomesTrueAsync(
            "it answers", Patience.Long, async () => await server.AskAsync("ruok") is { Length: > 0 }, () => server.Log);

        Assert.Equal("ruok is not executed because it is not in the whitelist.", (await server.AskAsync("ruok"))?.TrimEnd('\n'));
        Assert.Equal((1, 1), await Probes.BothAsync(server.Container));
    }

    /// <summary>In the tutorial its key is misspelt, which no server says a word about.</summary>
    [EngineFact]
    public async Task ThePurgeIntervalIsTheTutorials() => Assert.Contains(
        "autopurge.purgeInterval set to 12", (await tutorial.WholeAsync()).First.Log, StringComparison.Ordinal);
}
