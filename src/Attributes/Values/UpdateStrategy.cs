namespace ZkGen;

/// <summary>What a StatefulSet does to running Pods when its template changes: <c>updateStrategy.type</c>.</summary>
public enum UpdateStrategy
{
    /// <summary>Replaces them one by one, from the highest ordinal down.</summary>
    RollingUpdate = 1,

    /// <summary>Nothing: a Pod gets the new template when somebody deletes it.</summary>
    OnDelete = 2,
}
