using System.Globalization;
using System.Text.RegularExpressions;
using ZkGen.Core.Tests.Support;
using ZkGen.Model;
using ZkGen.Rules;

namespace ZkGen.Core.Tests.Rules;

/// <summary>What ZKG7008, ZKG7010, ZKG7013, ZKG7016 and ZKG7017 say of the JVM, asked of a real one.</summary>
public sealed partial class RealJvmTests
{
    private static readonly string[] Collectors = ["Serial", "Parallel", "G1", "Z", "Shenandoah", "Epsilon"];

    public static IEnumerable<object[]> Pairs => from first in Collectors from second in Collectors where first != second select new object[] { first, second };

    /// <summary>As the start script passes it, both flags.</summary>
    [JavaTheory]
    [InlineData("512Mi"), InlineData("512MB"), InlineData("512Mb"), InlineData("1Gi"), InlineData("1.5g"), InlineData("-1g"), InlineData("1 g"), InlineData("512mb"), InlineData("1p")]
    [InlineData("512"), InlineData("1m"), InlineData("2m"), InlineData("1024K"), InlineData("0"), InlineData("9999999999g"), InlineData("257t"), InlineData("0x"), InlineData("0xg"), InlineData("99999999999999999999")]
    public void TheJvmDoesNotStartWithAHeapThatIsRefused(string heap)
    {
        Assert.Contains("ZKG7008", Ids(heap));
        Assert.Equal(1, Start($"-Xmx{heap}", $"-Xms{heap}").ExitCode);
    }

    [JavaTheory]
    [InlineData("512m"), InlineData("512M"), InlineData("0512m"), InlineData("1g"), InlineData("2049k"), InlineData("5000K"), InlineData("0x20000000"), InlineData("0X200m"), InlineData("16777216")]
    public void TheJvmStartsWithAHeapThatIsNot(string heap)
    {
        Assert.DoesNotContain("ZKG7008", Ids(heap));
        Assert.Equal(0, Start($"-Xmx{heap}", $"-Xms{heap}").ExitCode);
    }

    [JavaTheory, MemberData(nameof(Pairs))]
    public void TheJvmDoesNotStartWithTwoCollectors(string first, string second)
    {
        string[] flags = [$"-XX:+Use{first}GC", $"-XX:+Use{second}GC"];

        Assert.Contains("ZKG7016", Review.Of(Declaring(flags)).Findings.Select(finding => finding.Id));
        Assert.Equal(1, Start(["-XX:+UnlockExperimentalVMOptions", .. flags]).ExitCode);
    }

    [JavaTheory]
    [InlineData("-XX:+UseG1GC", "-XX:-UseG1GC", "-XX:+UseSerialGC")]
    [InlineData("-XX:+UseG1GC", "-XX:+UseSerialGC", "-XX:-UseG1GC")]
    [InlineData("-XX:+UseSerialGC", "-XX:+UseSerialGC", "-XX:-UseParallelGC")]
    public void ACollectorThatIsSwitchedOffDoesNotCount(params string[] flags)
    {
        Assert.DoesNotContain("ZKG7016", Review.Of(Declaring(flags)).Findings.Select(finding => finding.Id));
        Assert.Equal(0, Start(flags).ExitCode);
    }

    /// <summary>Heap 512m, and then the flag.</summary>
    [JavaTheory]
    [InlineData("-Xmx768m", 768, 512)]
    [InlineData("-XX:MaxHeapSize=768m", 768, 512)]
    [InlineData("-Xms256m", 512, 256)]
    [InlineData("-XX:MaxRAMPercentage=90", 512, 512)]
    [InlineData("-XX:MaxRAM=8g", 512, 512)]
    [InlineData("-XX:InitialRAMPercentage=1", 512, 512)]
    public void TheLastSizeWinsAndAPercentageHasNoEffectBesideIt(string flag, int max, int initial)
    {
        Assert.Contains("ZKG7013", Review.Of(Declaring(flag)).Findings.Select(finding => finding.Id));
        Assert.Equal((max, initial), HeapOf("-Xmx512m", "-Xms512m", flag));
    }

    [JavaTheory]
    [InlineData("-Xmx256m")]
    [InlineData("-XX:MaxHeapSize=256m")]
    public void BelowHeapNoJvmStarts(string flag) => Assert.Equal(1, Start("-Xmx512m", "-Xms512m", flag).ExitCode);

    /// <summary>zkServer.sh passes -Xmx1000m where nobody says otherwise.</summary>
    [JavaTheory]
    [InlineData("-XX:MaxRAMPercentage=90")]
    [InlineData("-XX:MinRAMPercentage=90")]
    [InlineData("-XX:MaxRAMFraction=2")]
    public void NorDoesItRaiseTheDefault(string flag) => Assert.Equal(1000, HeapOf("-Xmx1000m", flag).Max);

    [JavaTheory]
    [InlineData("-Xss512k", "-Xss1m", "ThreadStackSize", "1024")]
    [InlineData("-XX:MaxGCPauseMillis=50", "-XX:MaxGCPauseMillis=100", "MaxGCPauseMillis", "100")]
    [InlineData("-XX:+AlwaysPreTouch", "-XX:-AlwaysPreTouch", "AlwaysPreTouch", "false")]
    public void OfARepeatedFlagTheLastCounts(string first, string last, string option, string value)
    {
        Assert.Contains("ZKG7017", Review.Of(Declaring(first, last)).Findings.Select(finding => finding.Id));
        Assert.Equal(value, Options(first, last)[option]);
    }

    /// <summary>So a heap as large as the limit is above it once it is in use.</summary>
    [JavaTheory]
    [InlineData(64)]
    [InlineData(256)]
    public void AHeapInUseIsNotAllThatAJvmTakes(int mebibytes)
    {
        const string Reader = """
            public class Reader {
                public static void main(String[] args) throws Exception {
                    for (var line : java.nio.file.Files.readAllLines(java.nio.file.Path.of("/proc/self/status")))
                        if (line.startsWith("VmRSS:"))
                            System.out.println(line.replaceAll("[^0-9]", ""));
                }
            }
            """;

        // Only Linux has the file, and only there are servers in containers.
        if (!OperatingSystem.IsLinux())
            return;

        using var folder = new TemporaryFolder();
        var (exitCode, output, errors) = Java.Run($"-Xmx{mebibytes}m", $"-Xms{mebibytes}m", "-XX:+AlwaysPreTouch", folder.Write("Reader.java", Reader));

        Assert.True(exitCode == 0, errors);
        Assert.True(int.Parse(output, CultureInfo.InvariantCulture) / 1024 > mebibytes, output);
        Assert.Equal(["ZKG7010"], Review.Of(Models.Good with
        {
            Resources = Models.Good.Resources with { MemoryRequest = $"{mebibytes}Mi", MemoryLimit = $"{mebibytes}Mi", Heap = $"{mebibytes}m" },
        }).Findings.Select(finding => finding.Id));
    }

    private static IEnumerable<string> Ids(string heap) =>
        Review.Of(Models.Good with { Resources = Models.Good.Resources with { Heap = heap } }).Findings.Select(finding => finding.Id);

    private static EnsembleModel Declaring(params string[] flags) => Models.Good with { JvmFlags = Models.Items("JvmFlag", "Flag", flags) };

    private static (int ExitCode, string Output, string Errors) Start(params string[] flags) => Java.Run([.. flags, "-version"]);

    private static (int Max, int Initial) HeapOf(params string[] flags)
    {
        var options = Options(flags);
        return (Mebibytes("MaxHeapSize"), Mebibytes("InitialHeapSize"));

        int Mebibytes(string option) => (int)(long.Parse(options[option], CultureInfo.InvariantCulture) >> 20);
    }

    private static Dictionary<string, string> Options(params string[] flags) =>
        Option().Matches(Start([.. flags, "-XX:+PrintFlagsFinal"]).Output).ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value);

    [GeneratedRegex(@"^\s*\S+ (\w+)\s+= (\S*)", RegexOptions.Multiline)]
    private static partial Regex Option();
}
