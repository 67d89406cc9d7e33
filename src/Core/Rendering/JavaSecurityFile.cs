namespace ZkGen.Rendering;

/// <summary>
/// <c>java.security</c>: how long the JVM keeps what DNS said. These are security properties: <c>-D</c> does not set them.
/// </summary>
internal static class JavaSecurityFile
{
    public const string Name = "java.security";

    public static Artifact Render() => new(Name, """
        # Pods change their address at every restart: the JVM's 30 s (found) and 10 s (not found) would delay each rejoin.
        networkaddress.cache.ttl=1
        networkaddress.cache.negative.ttl=0

        """);
}
