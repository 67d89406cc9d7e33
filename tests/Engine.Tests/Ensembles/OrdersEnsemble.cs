using ZkGen.Engine.Tests.Bundles;
using ZkGen.Engine.Tests.Rig;

namespace ZkGen.Engine.Tests.Ensembles;

/// <summary>The production bundle's ensemble.</summary>
public sealed class OrdersEnsemble : EnsembleFixture
{
    private protected override ContainerImage Image => new OfficialImage();

    private protected override Bundle ReadBundle() => BundleUnderTest.Orders;
}
