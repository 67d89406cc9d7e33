using System.Globalization;
using ZkGen.Core.Tests.Support;
using ZkGen.JavaProperties;
using Xunit.Abstractions;

namespace ZkGen.Core.Tests.JavaProperties;

/// <summary>The real <c>java.util.Properties</c>, read from bytes as ZooKeeper does. Without Java on the PATH the test passes and says so.</summary>
public sealed class RealJavaTests(ITestOutputHelper output)
{
    private const string Reader =
        """
        public class Reader {
            public static void main(String[] args) throws Exception {
                var properties = new java.util.Properties();
                try (var file = new java.io.FileInputStream(args[0])) {
                    properties.load(file);
                }
                for (var key : new java.util.TreeSet<>(properties.stringPropertyNames())) {
                    var line = new StringBuilder(key);
                    for (var c : properties.getProperty(key).toCharArray())
                        line.append(' ').append((int) c);
                    System.out.println(line);
                }
            }
        }
        """;

    [Fact]
    public void JavaReadsBackThreeHundredValuesIfItIsThere()
    {
        if (Run.Find("java") is not { } java || Run.Find("javac") is null)
        {
            output.WriteLine("Not tried: there is no JDK on the PATH.");
            return;
        }

        var values = Texts.Anything.Take(300);
        var text = new PropertiesText().Comment("values");
        for (var i = 0; i < values.Count; i++)
            text.Property(Key(i), values[i]);

        using var folder = new TemporaryFolder();
        var (exitCode, lines, errors) = Run.Program(
            java, ["-Xshare:auto", "-XX:TieredStopAtLevel=1", folder.Write("Reader.java", Reader), folder.Write("values.properties", text.ToString())]);

        Assert.True(exitCode == 0, errors);
        Assert.Equal(values.Select((value, i) => Line(Key(i), value)), lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.TrimEnd('\r')));
    }

    private static string Key(int number) => "v" + number.ToString("d3", CultureInfo.InvariantCulture);

    private static string Line(string key, string value) => string.Join(' ', value.Select(c => ((int)c).ToString(CultureInfo.InvariantCulture)).Prepend(key));
}
