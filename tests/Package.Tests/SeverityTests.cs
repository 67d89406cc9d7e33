using System.Text.Json;

namespace ZkGen.Package.Tests;

[Collection(nameof(PackedPackage))]
public class SeverityTests(PackedPackage package)
{
    [Theory]
    [InlineData("strict", "error ZKG1001")]
    [InlineData("default", "warning ZKG1001")]
    [InlineData("none", null)]
    [InlineData("Nonsense", "error ZKGB010")]
    public void ASetOfSeveritiesIsOneProperty(string set, string? said)
    {
        var consumer = Consumer.Create(package, $"Severity{set}", $"<TargetFramework>net10.0</TargetFramework><ZkGenSeverities>{set}</ZkGenSeverities>");
        consumer.Edit("Servers = 3", "Servers = 4");

        var build = consumer.Build();

        Assert.Equal(said?.StartsWith("error", StringComparison.Ordinal) == true, build.ExitCode != 0);
        if (said is null)
            Assert.DoesNotContain("ZKG", build.Output.Replace("ZkGen", "", StringComparison.Ordinal), StringComparison.Ordinal);
        else
            Assert.Contains(said, build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void TheCompilersOwnLogHasTheRuleItsPageAndTheSpan()
    {
        var consumer = Consumer.Create(package, "Sarif", "<TargetFramework>net10.0</TargetFramework><ErrorLog>findings.sarif,version=2.1</ErrorLog>");
        consumer.Edit("Servers = 3", "Servers = 4");
        consumer.Build().AssertSuccess();

        using var log = JsonDocument.Parse(File.ReadAllText(Path.Combine(consumer.Folder, "findings.sarif")));
        var run = log.RootElement.GetProperty("runs")[0];
        var result = run.GetProperty("results").EnumerateArray().Single(each => each.GetProperty("ruleId").GetString() == "ZKG1001");
        var rule = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Single(each => each.GetProperty("id").GetString() == "ZKG1001");
        var region = result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region");

        Assert.EndsWith("/docs/rules/ZKG1001.md", rule.GetProperty("helpUri").GetString(), StringComparison.Ordinal);
        Assert.Equal(consumer.PositionOf("Servers = 4").Split('(')[^1].TrimEnd(')'), $"{region.GetProperty("startLine")},{region.GetProperty("startColumn")}");
    }
}
