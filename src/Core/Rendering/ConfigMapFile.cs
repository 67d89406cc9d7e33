using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ZkGen.Kubernetes;
using ZkGen.Model;

namespace ZkGen.Rendering;

/// <summary>The ConfigMap with the bundle's files.</summary>
internal static class ConfigMapFile
{
    private const int HashLength = 10;

    public static Artifact Render(EnsemblePlan plan) => ObjectFile.Of("configmap.yaml", new V1ConfigMap
    {
        Metadata = ObjectMeta.Of(plan, Name(plan), plan.Image.ObjectLabels(plan)),
        Immutable = true,
        Data = Data(plan),
    },
    "The name carries the hash of the content: a change rolls the Pods one by one, a Pod that crashes before its turn",
    "comes back with the old content, and `kubectl rollout undo` brings the old content back with the old template.");

    public static string Name(EnsemblePlan plan)
    {
        using var sha = SHA256.Create();
        var content = string.Concat(Data(plan).Select(file => $"{file.Key}\0{file.Value}\0"));
        var hash = string.Concat(sha.ComputeHash(Encoding.UTF8.GetBytes(content)).Select(b => b.ToString("x2", CultureInfo.InvariantCulture)));
        return $"{plan.Name}-config-{hash.Substring(0, HashLength)}";
    }

    private static StringMap Data(EnsemblePlan plan)
    {
        var data = new StringMap();
        foreach (var file in plan.Files.OrderBy(file => file.Path, StringComparer.Ordinal))
            data.Add(file.Path, file.Text);

        return data;
    }
}
