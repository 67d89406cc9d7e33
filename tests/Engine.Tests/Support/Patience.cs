namespace ZkGen.Engine.Tests.Support;

/// <summary>How long a test waits before it gives up: many times what was ever seen, for a machine that is busy.</summary>
internal static class Patience
{
    /// <summary>For something of the machine's own: a namespace, a process that only prints.</summary>
    public static readonly TimeSpan Short = TimeSpan.FromSeconds(20);

    /// <summary>For a server that starts, an election, a Pod that becomes ready.</summary>
    public static readonly TimeSpan Long = TimeSpan.FromSeconds(60);
}
