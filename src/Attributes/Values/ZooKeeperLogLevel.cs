namespace ZkGen;

/// <summary>A level of the servers' log.</summary>
public enum ZooKeeperLogLevel
{
    /// <summary>Everything.</summary>
    Trace = 1,

    /// <summary>What developers of ZooKeeper look at.</summary>
    Debug = 2,

    /// <summary>Elections, connections, sessions.</summary>
    Info = 3,

    /// <summary>What went wrong and was dealt with.</summary>
    Warn = 4,

    /// <summary>What went wrong.</summary>
    Error = 5,

    /// <summary>What ended the server.</summary>
    Fatal = 6,
}
