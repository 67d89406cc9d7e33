using ZkGen.Engine.Tests.Bundles;
using ZkGen.Engine.Tests.Rig;

namespace ZkGen.Engine.Tests.Ensembles;

/// <summary>The tutorial's own ensemble.</summary>
public sealed class TutorialEnsemble : EnsembleFixture
{
    private protected override ContainerImage Image => new TutorialImage(BundleUnderTest.Tutorial.ZooCfg.Text);

    private protected override Bundle ReadBundle() => BundleUnderTest.Tutorial;
}
