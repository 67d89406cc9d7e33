using ZkGen.Core.Tests.RoundTrips.Objects;
using ZkGen.Core.Tests.Support;
using ZkGen.Model;

namespace ZkGen.Core.Tests.RoundTrips;

/// <summary>
/// Each object, as kubectl reads it: each declared value stands where it belongs, as text or number, and nothing is written that neither is declared
/// nor is the kind's. <c>kustomization.yaml</c> and <c>zookeeper.yaml</c>: <see cref="Rendering.BundleTests"/>.
/// </summary>
public sealed class ObjectFileTests
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
        var bundle = new RenderedBundle(model);
        var expected = ExpectedBundle.Of(bundle, model);

        Assert.Equal(
            expected.Keys.Append("kustomization.yaml").Select(file => RenderedBundle.ObjectFolder + file).Order(StringComparer.Ordinal),
            bundle.Paths.Where(path => path.StartsWith(RenderedBundle.ObjectFolder, StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.All(expected, each => AssertSame(each.Value.Lines, FlatYaml.Of(bundle.Object(each.Key)).Where(line => !IsOfAnotherTest(each.Key, line)).ToList()));
    }

    private static void AssertSame(IReadOnlyList<string> expected, IReadOnlyList<string> written)
    {
        Assert.Empty(expected.Except(written));
        Assert.Empty(written.Except(expected));
        Assert.Equal(expected, written);
    }

    /// <summary>The scripts behind <c>sh -c</c> of the tutorial's kind are run; the name of the ConfigMap is a hash.</summary>
    private static bool IsOfAnotherTest(string file, string line) =>
        (file == "configmap.yaml" && line.StartsWith("metadata › name = ", StringComparison.Ordinal))
        || line.Contains("configMap › name = ", StringComparison.Ordinal)
        || line.Contains("command › 2 = \"exec start-zookeeper ", StringComparison.Ordinal)
        || line.Contains("command › 2 = \"[ \"$(printf ruok ", StringComparison.Ordinal);
}
