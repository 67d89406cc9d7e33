namespace ZkGen.Package.Tests;

[Collection(nameof(PackedPackage))]
public class ConsoleConsumerTests(PackedPackage package)
{
    private const string Bundle = "bin/Debug/net10.0/zookeeper";

    [Fact]
    public void ApplicationBuildsRunsBuildsAgainAsANoOpAndIsCleaned()
    {
        var consumer = Consumer.Create(
            package,
            "Console",
            "<TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType>",
            "System.Console.WriteLine(Shop.Platform.OrdersZooKeeper.ConnectionString + \" \" + Shop.Platform.OrdersZooKeeper.MaxSessionTimeout);");

        var first = consumer.Build().AssertSuccess();
        var written = consumer.Written(Bundle);
        Assert.Contains($"ZkGen: orders -> {Bundle}/orders (14 files, 14 changed)", first.Output, StringComparison.Ordinal);
        Assert.Contains($"  next: kubectl apply -f {Path.Combine(consumer.Folder, Bundle)}/orders/zookeeper.yaml", first.Output, StringComparison.Ordinal);
        Assert.Contains("0 Warning(s)", first.Output, StringComparison.Ordinal);
        Assert.Contains("orders/zookeeper.yaml", written.Keys);

        var again = consumer.Build("--no-restore", "-v:n").AssertSuccess();
        again.AssertSaid("Skipping target \"ZkGenWrite\" because all output files are up-to-date");
        Assert.DoesNotContain("ZkGen:", again.Output, StringComparison.Ordinal);
        Assert.Equal(written, consumer.Written(Bundle));

        var run = Cli.Run(consumer.Folder, "run", "--no-build").AssertSuccess();
        Assert.Contains("orders-2.orders-headless.shop.svc.cluster.local:2181 00:00:40", run.Output, StringComparison.Ordinal);
        consumer.AssertNothingOfOurs("bin/Debug/net10.0");

        Cli.Run(consumer.Folder, "publish", "--no-build", "-c", "Debug", "-o", "published").AssertSuccess();
        Assert.Equal(consumer.Texts(Bundle), consumer.Texts("published/zookeeper"));
        consumer.AssertNothingOfOurs("published");

        Cli.Run(consumer.Folder, "clean").AssertSuccess();
        Assert.False(Directory.Exists(Path.Combine(consumer.Folder, Bundle)));
    }

    [Fact]
    public void WarningNamesFileAndLineAndFormatMendsIt()
    {
        var consumer = Consumer.Create(package, "Warned", "<TargetFramework>net10.0</TargetFramework>");
        consumer.Edit("Servers = 3", "Servers = 4");

        var build = consumer.Build().AssertSuccess();
        Assert.Contains($"{consumer.PositionOf("Servers = 4")}: warning ZKG1001: 4 voters tolerate 1 failure", build.Output, StringComparison.Ordinal);

        Cli.Run(consumer.Folder, "format", "analyzers", "--diagnostics", "ZKG1001", "--severity", "warn", "--no-restore").AssertSuccess();
        Assert.Contains("Servers = 5", File.ReadAllText(consumer.DeclarationFile), StringComparison.Ordinal);
    }

    /// <summary>Two rules in one file: each fix is handed the findings of the other.</summary>
    [Fact]
    public void FormatMendsEveryRuleAtOnce()
    {
        var consumer = Consumer.Create(package, "Formatted", "<TargetFramework>net10.0</TargetFramework>");
        consumer.Edit("Servers = 3", "Servers = 4");
        consumer.Edit("MinSessionTimeout = 4000", "MinSessionTimeout = 40000, MaxSessionTimeout = 4000");
        Cli.Run(consumer.Folder, "restore").AssertSuccess();

        Cli.Run(consumer.Folder, "format", "analyzers", "--no-restore").AssertSuccess();

        var text = File.ReadAllText(consumer.DeclarationFile);
        Assert.Contains("Servers = 5", text, StringComparison.Ordinal);
        Assert.Contains("MinSessionTimeout = 4000, MaxSessionTimeout = 40000", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("false", "error ZKGB002")]
    [InlineData("true", "error ZKG2001")]
    public void RefusedDeclarationFailsTheBuildAndChangesNoFile(string runAnalyzers, string error)
    {
        var consumer = Consumer.Create(package, $"Refused{runAnalyzers}", "<TargetFramework>net10.0</TargetFramework>");
        consumer.Build().AssertSuccess();
        var written = consumer.Written(Bundle);
        consumer.Edit("MinSessionTimeout = 4000", "MinSessionTimeout = 90000");

        for (var i = 0; i < 2; i++)
        {
            var build = consumer.Build("--no-restore", $"-p:RunAnalyzers={runAnalyzers}");
            Assert.NotEqual(0, build.ExitCode);
            Assert.Contains(error, build.Output, StringComparison.Ordinal);
            Assert.Contains("minSessionTimeout 90000 is above maxSessionTimeout 40000", build.Output, StringComparison.Ordinal);
        }

        Assert.Equal(written, consumer.Written(Bundle));
    }
}
