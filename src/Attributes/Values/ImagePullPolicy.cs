namespace ZkGen;

/// <summary>When the kubelet pulls an image: the container's <c>imagePullPolicy</c>.</summary>
public enum ImagePullPolicy
{
    /// <summary>At every start of a container; the registry must answer then.</summary>
    Always = 1,

    /// <summary>When the node does not have it.</summary>
    IfNotPresent = 2,

    /// <summary>Never: the node must have it.</summary>
    Never = 3,
}
