using System.Diagnostics;

namespace ZkGen;

/// <summary>
/// A Secret with the credentials of the image's registry: an entry of the Pod's <c>imagePullSecrets</c>. The Secret itself is not created.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false, AllowMultiple = true)]
[Conditional("ZKGEN_KEEP_ATTRIBUTES")]
public sealed class ImagePullSecretAttribute : Attribute
{
    /// <summary>Names the Secret.</summary>
    /// <param name="name">The name of a Secret of type <c>kubernetes.io/dockerconfigjson</c> in the ensemble's namespace.</param>
    public ImagePullSecretAttribute(string name) => Name = name;

    /// <summary>The name of the Secret.</summary>
    public string Name { get; }
}
