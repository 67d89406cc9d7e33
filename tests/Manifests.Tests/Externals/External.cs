namespace ZkGen.Manifests.Tests.Externals;

/// <summary>What some tests need beside the checkout.</summary>
public enum External
{
    KubernetesSchemas,
    ReferenceBundle,
    Kubectl,
    Shell,
    ShellCheck,
}
