using ZkGen.Core.Tests.Support;

namespace ZkGen.Core.Tests.Rendering;

/// <summary>A leader that comes back at a new address is found after 42 s with the JVM's own caching of names, after 1.5 s with this file (docs/engine.md).</summary>
public sealed class JavaSecurityFileTests
{
    private const string Reader =
        """
        public class Reader {
            public static void main(String[] args) {
                for (var name : args)
                    System.out.println(java.security.Security.getProperty(name));
            }
        }
        """;

    private static readonly string Text = new RenderedBundle(Models.Official).Texts["java.security"];

    [Fact]
    public void NamesAreKeptForASecondAndMissesNotAtAll() => Assert.Equal(
        [("networkaddress.cache.ttl", "1"), ("networkaddress.cache.negative.ttl", "0")],
        Support.JavaProperties.Read(Text));

    [Fact]
    public void ItIsTheSameForEveryDeclaration() => RandomModels.Official.Hold(model => Assert.Equal(Text, new RenderedBundle(model).Texts["java.security"]), times: 20);

    /// <summary>These are security properties: <c>-Dnetworkaddress.cache.ttl</c> does nothing.</summary>
    [FactNeeding(Tool.Jdk)]
    public void TheJvmTakesItByTheFlagThatTheStartScriptPasses()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("java.security", Text);
        var (exitCode, lines, errors) = Run.Program(
            Run.Find("java")!,
            [
                "-Xshare:auto", "-XX:TieredStopAtLevel=1", $"-Djava.security.properties={file}", folder.Write("Reader.java", Reader),
                "networkaddress.cache.ttl", "networkaddress.cache.negative.ttl",
            ]);

        Assert.True(exitCode == 0, errors);
        Assert.Equal(["1", "0"], lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.TrimEnd('\r')));
        Assert.Contains("-Djava.security.properties=/conf/java.security", new RenderedBundle(Models.Official).Texts["start-zookeeper.sh"], StringComparison.Ordinal);
    }
}
