using ZkGen.Manifests.Tests.Reference;
using ZkGen.Manifests.Tests.Schemas;

namespace ZkGen.Manifests.Tests.Externals;

/// <summary>Whether an external is at hand.</summary>
internal static class Prerequisite
{
    private const string KubectlVariable = "ZKGEN_KUBECTL";

    public static string? Kubectl { get; } = Environment.GetEnvironmentVariable(KubectlVariable) is { Length: > 0 } path ? path : Find("kubectl");

    public static string? ShellCheck { get; } = Find("shellcheck");

    /// <summary>Why a test cannot run; null if it can.</summary>
    public static string? Missing(External external) => external switch
    {
        External.KubernetesSchemas => Directory.Exists(KubernetesSchemas.Folder)
            ? null
            : "Beside the checkout there is no shared/k8s-schemas/VERSION/KIND.json, the strict schemas of Kubernetes' API.",
        External.ReferenceBundle => Directory.Exists(ReferenceBundle.Folder)
            ? null
            : "Beside the checkout there is no shared/reference-bundle/orders, the bundle that was written by hand.",
        External.Kubectl => Kubectl is null ? $"There is no kubectl on the PATH, nor does {KubectlVariable} name one." : null,
        External.Shell => Find("bash") is null || Find("sh") is null ? "There is no bash, or no sh, on the PATH." : null,
        External.ShellCheck => ShellCheck is null ? "There is no shellcheck on the PATH. On Debian: apt-get install -y shellcheck" : null,
        _ => throw new ArgumentOutOfRangeException(nameof(external)),
    };

    private static string? Find(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => Path.Combine(folder, program)).FirstOrDefault(File.Exists);
}
