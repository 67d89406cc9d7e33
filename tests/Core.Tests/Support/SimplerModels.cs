using ZkGen.Collections;
using ZkGen.Model;

namespace ZkGen.Core.Tests.Support;

/// <summary>What to try when a random model fails: the same one with one thing less.</summary>
internal static class SimplerModels
{
    private static readonly string[] Kept = [nameof(EnsembleModel.DeclaredType), nameof(EnsembleModel.Image), nameof(EnsembleModel.Version)];

    public static IEnumerable<EnsembleModel> Than(EnsembleModel model) =>
    [
        .. WithOneDefault(model, Models.Minimal, () => model with { }),
        .. WithOneDefault(model.ZooCfg, new(), () => model.ZooCfg with { }).Select(cfg => model with { ZooCfg = cfg }),
        .. Shorter(model.ZooCfgSettings).Select(settings => model with { ZooCfgSettings = settings }),
        .. Shorter(model.JvmFlags).Select(flags => model with { JvmFlags = flags }),
    ];

    private static IEnumerable<T> WithOneDefault<T>(T value, T defaults, Func<T> copy)
        where T : class
    {
        foreach (var property in typeof(T).GetProperties().Where(property => property.CanWrite && !Kept.Contains(property.Name)))
        {
            if (Equals(property.GetValue(value), property.GetValue(defaults)))
                continue;

            var simpler = copy();
            property.SetValue(simpler, property.GetValue(defaults));
            yield return simpler;
        }
    }

    private static IEnumerable<EquatableArray<T>> Shorter<T>(EquatableArray<T> items)
        where T : IEquatable<T> =>
        items.Count < 2 ? [] : Enumerable.Range(0, items.Count).Select(left => items.Where((_, i) => i != left).ToEquatableArray());
}
