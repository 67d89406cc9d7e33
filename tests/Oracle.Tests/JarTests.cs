using System.IO.Compression;
using System.Text.RegularExpressions;
using ZkGen.Model;
using ZkGen.Oracle.Tests.Jar;
using ZkGen.Oracle.Tests.Parser;
using ZkGen.Settings;

namespace ZkGen.Oracle.Tests;

/// <summary>The catalogue against the names that stand in ZooKeeper's own classes: none is missing, and none is of another version.</summary>
public sealed partial class JarTests
{
    private static readonly ZooKeeperVersion Version = new(3, 8, 0);

    // Read by clients, by tests of ZooKeeper's own, and by a server inside another program; or a part of a name.
    private static readonly HashSet<string> NotOfServers =
    [
        "client.secure", "clientCnxnSocket", "disableAutoWatchReset", "request.timeout", "sasl.client", "sasl.client.canonicalize.hostname", "sasl.client.username", "sasl.clientconfig",
        "configuration", "controllerPort", "jmx.log4j.mbean", "testingonly.initialZxid", "ssl.", "ssl.quorum.",
    ];

    // Of the provider's own jar, which Debian does not have.
    private static bool IsOfMetricsProvider(ZooKeeperSetting setting) => setting.Key.StartsWith("metricsProvider.", StringComparison.Ordinal);

    [OracleFact]
    public void EverySystemPropertyIsInTheCatalogue()
    {
        var properties = Texts().Select(text => PropertyName().Match(text)).Where(match => match.Success).Select(match => match.Groups[1].Value).ToList();

        Assert.InRange(properties.Count, 100, 1000);
        Assert.DoesNotContain(properties, property => !NotOfServers.Contains(property) && SettingCatalogue.Find(property) is null);
        Assert.Empty(NotOfServers.Except(properties));
    }

    /// <summary>Those of TLS are put together of a prefix and a name.</summary>
    [OracleFact]
    public void EverySettingIsInTheJarIfTheVersionHasIt()
    {
        var texts = Texts();
        bool IsThere(ZooKeeperSetting setting) => texts.Contains(setting.Key) || texts.Contains($"zookeeper.{setting.Key}")
            || (TlsName().Match(setting.Key) is { Success: true } match && texts.Contains(match.Groups[1].Value));
        var settings = SettingCatalogue.All.Where(setting => !setting.IsPattern && !IsOfMetricsProvider(setting)).ToList();

        Assert.DoesNotContain(settings, setting => setting.Versions.Contains(Version) && !IsThere(setting));
        Assert.DoesNotContain(settings, setting => !setting.Versions.Contains(Version) && IsThere(setting));
    }

    private static HashSet<string> Texts()
    {
        var texts = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in new[] { Prerequisites.ZooKeeperJar, Prerequisites.JuteJar })
        {
            using var jar = ZipFile.OpenRead(path);
            foreach (var entry in jar.Entries.Where(entry => entry.FullName.EndsWith(".class", StringComparison.Ordinal)))
            {
                using var stream = entry.Open();
                using var bytes = new MemoryStream();
                stream.CopyTo(bytes);
                texts.UnionWith(ClassFile.Texts(bytes.ToArray()));
            }
        }

        return texts;
    }

    [GeneratedRegex(@"^zookeeper\.([A-Za-z0-9_.-]+)$")]
    private static partial Regex PropertyName();

    [GeneratedRegex(@"^ssl(?:\.quorum)?\.(.+)$")]
    private static partial Regex TlsName();
}
