using ZkGen.Core.Tests.Support;
using ZkGen.Model;

namespace ZkGen.Core.Tests.RoundTrips;

/// <summary><c>zoo.cfg</c> as <c>java.util.Properties</c> reads it: every setting that is declared for the file, the server's lines, and nothing else.</summary>
public sealed class ZooCfgTests
{
    [FactNeeding(Tool.Jdk)]
    public void OfTheFullestDeclarations()
    {
        AssertReadsBack(Models.Full);
        AssertReadsBack(Models.OfficialFull);
    }

    [FactNeeding(Tool.Jdk)]
    public void OfAnyDeclarationOnTheTutorialsImage() => RandomModels.Tutorial.Hold(AssertReadsBack, times: 150);

    [FactNeeding(Tool.Jdk)]
    public void OfAnyDeclarationOnTheOfficialImage() => RandomModels.Official.Hold(AssertReadsBack, times: 400);

    /// <summary>The server removes them; what else reads the path, the start script, must not keep them.</summary>
    [Theory]
    [InlineData(" /data/it"), InlineData("/data/it "), InlineData("  /data/it  ")]
    public void BlanksAroundAPathAreNoneOfIt(string path)
    {
        var bundle = new RenderedBundle(Models.Official with { ZooCfg = new() { DataDir = path, DataLogDir = path } });

        Assert.Contains(("dataDir", "/data/it"), bundle.ZooCfg);
        Assert.Contains(("dataLogDir", "/data/it"), bundle.ZooCfg);
        Assert.Contains(" data=/data/it\n", bundle.Texts["start-zookeeper.sh"], StringComparison.Ordinal);
    }

    [Fact]
    public void AKeyThatEndsWithAnAsteriskStandsOnce() => Assert.Single(
        new RenderedBundle(Models.Official with { ZooCfgSettings = Models.Entries("ZooCfgSetting", ("authProvider.*", "x")) }).ZooCfg,
        ("authProvider.*", "x"));

    private static void AssertReadsBack(EnsembleModel model)
    {
        var bundle = new RenderedBundle(model);
        var read = Jvm.Properties(bundle.Texts["zoo.cfg"]);

        Assert.Equal(new ExpectedSettings(model).ZooCfg.OrderBy(each => each.Key, StringComparer.Ordinal), read.OrderBy(each => each.Key, StringComparer.Ordinal));
        Assert.Equal(read.OrderBy(each => each.Key, StringComparer.Ordinal), bundle.ZooCfg.Select(entry => KeyValuePair.Create(entry.Key, entry.Value)).OrderBy(each => each.Key, StringComparer.Ordinal));
    }
}
