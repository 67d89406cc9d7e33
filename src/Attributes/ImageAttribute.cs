using System.Diagnostics;

namespace ZkGen;

/// <summary>
/// The container image that the servers run, and how it wants to be configured. Without this attribute: <c>zookeeper:VERSION</c>, the
/// <see cref="ImageKind.Official"/> image in the declared version.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
[Conditional("ZKGEN_KEEP_ATTRIBUTES")]
public sealed class ImageAttribute : Attribute
{
    /// <summary>Names the image.</summary>
    /// <param name="name">
    /// Registry, repository and tag as the container's <c>image</c> field takes them. Any registry may serve it: how the image is configured
    /// follows from <see cref="Kind"/>, not from its name.
    /// </param>
    public ImageAttribute(string name) => Name = name;

    /// <summary>The name of the image.</summary>
    public string Name { get; }

    /// <summary>How the image is configured. Default: <see cref="ImageKind.Official"/>.</summary>
    public ImageKind Kind { get; set; }

    /// <summary>
    /// When the kubelet pulls the image. Default: <see cref="ImagePullPolicy.IfNotPresent"/> for the <see cref="ImageKind.Official"/> image, else
    /// not written (Kubernetes: <c>Always</c> for the tag <c>latest</c> or none, else <c>IfNotPresent</c>).
    /// </summary>
    public ImagePullPolicy PullPolicy { get; set; }
}
