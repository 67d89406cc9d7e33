using FsCheck;
using FsCheck.Fluent;
using ZkGen.Model;
using ZkGen.Rules;

namespace ZkGen.Manifests.Tests.Bundles;

/// <summary>What holds of the samples' bundles and of those of random models that no rule rejects.</summary>
internal static class EveryBundle
{
    // Rendered once a run: most tests only look at them.
    private static readonly Lazy<IReadOnlyList<ManifestBundle>> Official = new(() => [Samples.Production, Samples.Development, .. Some(RandomModels.Official)]);
    private static readonly Lazy<IReadOnlyList<ManifestBundle>> Tutorial = new(() => [Samples.Tutorial, .. Some(RandomModels.Tutorial)]);

    public static void Has(Action<ManifestBundle> assertion)
    {
        OfTheOfficialImageHas(assertion);
        OfTheTutorialsImageHas(assertion);
    }

    public static void OfTheOfficialImageHas(Action<ManifestBundle> assertion) => Check(Official.Value, assertion);

    public static void OfTheTutorialsImageHas(Action<ManifestBundle> assertion) => Check(Tutorial.Value, assertion);

    /// <summary>As FsCheck does it: new models, and a seed to replay with.</summary>
    public static void OfRandomModelsHas(Gen<EnsembleModel> models, Action<ManifestBundle> assertion, int times) =>
        Prop.ForAll(models.Select(model => new ManifestBundle(model)).ToArbitrary(), bundle =>
        {
            Assert.Empty(Review.Of(bundle.Model).Rejections.Select(rejection => rejection.Message));
            assertion(bundle);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(times));

    private static IEnumerable<ManifestBundle> Some(Gen<EnsembleModel> models) => models.Sample(50, 20).Select(model => new ManifestBundle(model));

    private static void Check(IEnumerable<ManifestBundle> bundles, Action<ManifestBundle> assertion)
    {
        foreach (var bundle in bundles)
        {
            try
            {
                assertion(bundle);
            }
            catch (Exception exception)
            {
                throw new InvalidOperationException($"{exception.Message}\n\nThat is about this bundle:\n{bundle}", exception);
            }
        }
    }
}
