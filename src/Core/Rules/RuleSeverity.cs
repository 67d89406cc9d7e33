namespace ZkGen.Rules;

/// <summary>How bad a finding is, before any configuration of the reader's; the values are Roslyn's.</summary>
public enum RuleSeverity
{
    /// <summary>Shown by tools that ask for it.</summary>
    Hidden = 0,

    /// <summary>Advice.</summary>
    Info = 1,

    /// <summary>It runs, and it will hurt.</summary>
    Warning = 2,

    /// <summary>ZooKeeper, the API server or the kubelet refuses it, data would be lost, or there is nothing to write: the bundle is rejected.</summary>
    Error = 3,
}
