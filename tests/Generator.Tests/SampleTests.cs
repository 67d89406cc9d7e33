using ZkGen.Shared;

namespace ZkGen.Generator.Tests;

/// <summary>
/// The sample's other ensembles, against their golden bundles. What a user has deployed must not change under him: a changed byte of what is
/// mounted rolls every ensemble.
/// </summary>
public class SampleTests
{
    [Theory]
    [InlineData("OrdersZooKeeper", "orders")]
    [InlineData("DevelopmentZooKeeper", "dev/orders")]
    public void BundleIsByteForByteTheGoldenOne(string declaration, string folder)
    {
        var bundle = Generated.From(Repository.Read($"src/Sample/{declaration}.cs")).Bundles.Single();

        Assert.Empty(bundle.Rejections);
        Assert.Equal(folder, bundle.Folder);
        Baseline.Verify(folder, bundle.Files);
    }
}
