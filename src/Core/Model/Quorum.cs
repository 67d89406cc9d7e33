namespace ZkGen.Model;

/// <summary>The arithmetic of majorities.</summary>
public static class Quorum
{
    /// <summary>The largest <c>myid</c> that ZooKeeper's documentation allows.</summary>
    public const int MaxServers = 255;

    /// <summary>How many of these voters must agree.</summary>
    public static int Size(int voters) => (voters / 2) + 1;

    /// <summary>How many of these voters may fail.</summary>
    public static int ToleratedFailures(int voters) => (voters - 1) / 2;
}
