namespace ZkGen.Core.Tests.Support;

/// <summary>Whether a tool is at hand.</summary>
internal static class Prerequisite
{
    private const string Jars = "/usr/share/java";

    /// <summary>Why a test cannot run; null if it can.</summary>
    public static string? Missing(Tool tool) => tool switch
    {
        Tool.Shells => OperatingSystem.IsWindows() || !File.Exists("/bin/sh") || Run.Find("bash") is null ? "There is no /bin/sh, or no bash on the PATH." : null,
        Tool.Jdk => Run.Find("java") is null || Run.Find("javac") is null ? "There is no JDK on the PATH. On Debian: apt-get install -y default-jdk-headless" : null,
        Tool.Logback => Missing(Tool.Jdk) ?? MissingJars(tool, "liblogback-java"),
        Tool.Log4j => Missing(Tool.Jdk) ?? MissingJars(tool, "liblog4j1.2-java"),
        _ => throw new ArgumentOutOfRangeException(nameof(tool)),
    };

    public static IReadOnlyList<string> JarsOf(Tool tool)
    {
        string[] names = tool == Tool.Logback ? ["logback-classic", "logback-core", "slf4j-api"] : ["log4j-1.2"];
        return [.. names.Select(name => $"{Jars}/{name}.jar")];
    }

    private static string? MissingJars(Tool tool, string package) =>
        JarsOf(tool).FirstOrDefault(jar => !File.Exists(jar)) is { } jar ? $"There is no {jar}. On Debian: apt-get install -y {package}" : null;
}
