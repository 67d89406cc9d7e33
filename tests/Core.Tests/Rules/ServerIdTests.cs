using Xunit.Abstractions;
using ZkGen.Core.Tests.Support;

namespace ZkGen.Core.Tests.Rules;

/// <summary>The proof of ZKG1008: ZooKeeper's own EphemeralType. Where Java or the jar is not there the test passes and says so.</summary>
public sealed class ServerIdTests(ITestOutputHelper output)
{
    private static readonly string[] Jars = ["/usr/share/java/zookeeper.jar", "/usr/share/java/slf4j-api.jar"];

    private const string Program =
        """
        import org.apache.zookeeper.server.EphemeralType;

        public class ServerIds {
            public static void main(String[] ids) {
                for (var id : ids) {
                    var session = (Long.parseLong(id) << 56) | 5;
                    System.out.println(id + " " + isTaken(Long.parseLong(id)) + " " + EphemeralType.get(session));
                }
            }

            private static boolean isTaken(long id) {
                try {
                    EphemeralType.validateServerId(id);
                    return true;
                } catch (RuntimeException e) {
                    return false;
                }
            }
        }
        """;

    [Fact]
    public void WithoutNodesThatHaveATimeToLiveEachIdIsWell() => AssertSays([], "127 true NORMAL", "128 true NORMAL", "254 true NORMAL", "255 true NORMAL");

    /// <summary>A leader makes its session tracker when it begins to lead, and ends there.</summary>
    [Fact]
    public void WithThemId255IsRefused() =>
        AssertSays(["-Dzookeeper.extendedTypesEnabled=true"], "127 true NORMAL", "128 true NORMAL", "254 true NORMAL", "255 false TTL");

    /// <summary>A session of server 128 begins with the bit that stands for a time to live: what it makes is no ephemeral node.</summary>
    [Fact]
    public void WithTheEmulationNodesOfId128AreOfAnotherType() => AssertSays(
        ["-Dzookeeper.extendedTypesEnabled=true", "-Dzookeeper.emulate353TTLNodes=true"], "127 true NORMAL", "128 true TTL", "254 true TTL", "255 false TTL");

    private void AssertSays(string[] flags, params string[] lines)
    {
        if (Run.Find("java") is not { } java || Run.Find("javac") is null || !Jars.All(File.Exists))
        {
            output.WriteLine("Not tried: there is no JDK on the PATH, or no ZooKeeper. On Debian: apt-get install -y zookeeper default-jdk-headless");
            return;
        }

        using var folder = new TemporaryFolder();
        var (exitCode, said, errors) = Run.Program(
            java, [.. flags, "-Xshare:auto", "-XX:TieredStopAtLevel=1", "-cp", string.Join(Path.PathSeparator, Jars), folder.Write("ServerIds.java", Program), "127", "128", "254", "255"]);

        Assert.True(exitCode == 0, errors);
        Assert.Equal(lines, said.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.TrimEnd('\r')));
    }
}
