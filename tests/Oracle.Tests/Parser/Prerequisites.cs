namespace ZkGen.Oracle.Tests.Parser;

/// <summary>What the tests need of the machine.</summary>
internal static class Prerequisites
{
    /// <summary>Its manifest names the others that it needs.</summary>
    public const string ZooKeeperJar = "/usr/share/java/zookeeper-3.8.0.jar";
    public const string JuteJar = "/usr/share/java/zookeeper-jute-3.8.0.jar";
    public const string LoggerJar = "/usr/share/java/slf4j-simple.jar";

    /// <summary>Why ZooKeeper's parser cannot be asked; null if it can.</summary>
    public static string? Missing { get; } = Find();

    private static string? Find()
    {
        var missing = new[] { ZooKeeperJar, JuteJar, LoggerJar }.Where(file => !File.Exists(file))
            .Concat(new[] { "java", "javac" }.Where(program => !IsOnPath(program))).ToList();
        return missing.Count == 0
            ? null
            : $"ZooKeeper's own parser needs {string.Join(", ", missing)}. On Debian 12: apt-get install -y --no-install-recommends openjdk-17-jdk-headless libzookeeper-java libslf4j-java";
    }

    private static bool IsOnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));
}
