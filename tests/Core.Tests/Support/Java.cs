namespace ZkGen.Core.Tests.Support;

/// <summary>The real JVM.</summary>
internal static class Java
{
    private static readonly string? Path = Support.Run.Find("java");

    /// <summary>Why it cannot be asked; null if it can.</summary>
    public static string? Missing { get; } = Path is null ? "There is no java on the PATH. On Debian: apt-get install -y default-jre-headless" : null;

    public static (int ExitCode, string Output, string Errors) Run(params IEnumerable<string> arguments) => Support.Run.Program(Path!, arguments);
}
