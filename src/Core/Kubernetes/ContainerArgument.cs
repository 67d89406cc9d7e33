namespace ZkGen.Kubernetes;

/// <summary>
/// A word of a container's command. The kubelet puts the value of the variable NAME in the place of <c>$(NAME)</c>, and <c>$</c> in that of <c>$$</c>.
/// Source: <c>third_party/forked/golang/expansion</c> of Kubernetes.
/// </summary>
internal static class ContainerArgument
{
    /// <summary>The word that the process gets as this text.</summary>
    public static string Literal(string text) => text.Replace("$", "$$");
}
