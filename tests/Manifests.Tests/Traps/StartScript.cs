using System.Text.RegularExpressions;
using ZkGen.Manifests.Tests.Bundles;

namespace ZkGen.Manifests.Tests.Traps;

/// <summary>What the start script of a bundle says.</summary>
internal static partial class StartScript
{
    /// <summary>Its lines without comments, continued ones as one.</summary>
    public static IReadOnlyList<string> Commands(ManifestBundle bundle) =>
        [.. Continued().Replace(bundle.StartScript, "").Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#')];

    /// <summary>The flags of the server's JVM.</summary>
    public static string[] JvmFlags(ManifestBundle bundle) =>
        Assert.Single(Commands(bundle).Select(command => Flags().Match(command)), match => match.Success).Groups[1].Value.Split(' ');

    [GeneratedRegex("\\\\\n")]
    private static partial Regex Continued();

    [GeneratedRegex("^export SERVER_JVMFLAGS=\"(.*) \\$\\{SERVER_JVMFLAGS:-\\}\"\\z")]
    private static partial Regex Flags();
}
