using System.Text.RegularExpressions;
using ZkGen.Manifests.Tests.Bundles;

namespace ZkGen.Manifests.Tests.Consistency;

public partial class ConfigMapTests
{
    // Polaris' sensitiveConfigmapContent and its like look at the keys.
    [Fact]
    public void NoKeyIsWhatLintersTakeForASecret() => EveryBundle.OfTheOfficialImageHas(bundle =>
    {
        Assert.Equal(["apiVersion", "data", "immutable", "kind", "metadata"], bundle.ConfigMap!.Json.Fields().Order(StringComparer.Ordinal));
        Assert.All(bundle.ConfigMap.Json.Map("data").Keys, key =>
        {
            Assert.Matches(Valid(), key);
            Assert.DoesNotMatch(Secret(), key);
        });
    });

    [GeneratedRegex(@"^[-._a-zA-Z0-9]+\z")]
    private static partial Regex Valid();

    [GeneratedRegex("pass|secret|token|bearer|credential|key", RegexOptions.IgnoreCase)]
    private static partial Regex Secret();
}
