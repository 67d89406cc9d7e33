namespace ZkGen;

/// <summary>What a taint does: <c>effect</c>.</summary>
public enum TaintEffect
{
    /// <summary>No new Pods.</summary>
    NoSchedule = 1,

    /// <summary>New Pods only where there is no other node.</summary>
    PreferNoSchedule = 2,

    /// <summary>No Pods: running ones are evicted.</summary>
    NoExecute = 3,
}
