namespace ZkGen;

/// <summary>Who may mount a volume: an entry of <c>accessModes</c>.</summary>
public enum VolumeAccessMode
{
    /// <summary>The Pods of one node.</summary>
    ReadWriteOnce = 1,

    /// <summary>One Pod. Kubernetes 1.22 or newer, with a CSI driver.</summary>
    ReadWriteOncePod = 2,

    /// <summary>Pods of any node; two servers must still not share one volume.</summary>
    ReadWriteMany = 3,
}
