using ZkGen.Core.Tests.Support;
using ZkGen.Model;

namespace ZkGen.Core.Tests.Rendering;

/// <summary>Each declared value stands where it belongs, and nothing is written that neither is declared nor is the kind's.</summary>
public sealed class StatefulSetCompletenessTests
{
    [Fact]
    public void OfTheSmallestDeclarations()
    {
        AssertComplete(Models.Minimal);
        AssertComplete(Models.Official);
    }

    [Fact]
    public void OfTheFullestDeclarations()
    {
        AssertComplete(Models.Full);
        AssertComplete(Models.OfficialFull);
    }

    [Fact]
    public void OfAnyDeclarationOnTheTutorialsImage() => RandomModels.Tutorial.Hold(AssertComplete, times: 150);

    [Fact]
    public void OfAnyDeclarationOnTheOfficialImage() => RandomModels.Official.Hold(AssertComplete, times: 150);

    private static void AssertComplete(EnsembleModel model)
    {
        var written = FlatYaml.Of(new RenderedBundle(model).StatefulSet).Where(StatefulSetDescription.IsDescribed).ToList();
        var expected = StatefulSetDescription.Of(model);

        Assert.Empty(expected.Except(written));
        Assert.Empty(written.Except(expected));
        Assert.Equal(expected, written);
    }
}
