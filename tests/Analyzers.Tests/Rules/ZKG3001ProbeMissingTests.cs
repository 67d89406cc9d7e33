using ZkGen.CodeFixes;
using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests.Rules;

public class ZKG3001ProbeMissingTests
{
    [Theory]
    [InlineData("StartupProbe")]
    [InlineData("ReadinessProbe")]
    [InlineData("LivenessProbe")]
    public Task MissingProbeIsFoundAtTheEnsemble(string probe) => Verify.FindingsAsync(Declarations.MarkedWithout("ZKG3001", probe));

    /// <summary>One for readiness and one for liveness: a startup probe only holds the others back.</summary>
    [Fact]
    public Task EachIsFoundByItself() =>
        Verify.FindingsAsync(Declarations.MarkedWithout("ZKG3001:{|ZKG3001", "StartupProbe", "ReadinessProbe", "LivenessProbe").Replace(")|}]", ")|}|}]"));

    [Fact]
    public Task OneServerNeedsThemToo() => Verify.FindingsAsync(
        Declarations.MarkedWithout("ZKG3001", "ReadinessProbe").Replace("Version = \"3.9.5\"", "Servers = 1, Version = \"3.9.5\""));

    [Theory]
    [InlineData("[ReadinessProb(PeriodSeconds = 5)]")]
    [InlineData("[Read]")]
    [InlineData("[ReadinessProbe(]")]
    [InlineData("[ReadinessProbe(PeriodSeconds = )]")]
    public Task HalfTypedProbeIsNotMissing(string probe) =>
        Verify.FindingsInBrokenCodeAsync(Declarations.Without(Declarations.Minimal(), "ReadinessProbe").Replace("[PodAntiAffinity]", "[PodAntiAffinity]\n" + probe));

    [Theory]
    [InlineData("ReadinessProbe", "[ReadinessProbe] is missing: a Pod counts as ready before its server serves, and an update goes on to the next one; add it")]
    [InlineData("LivenessProbe", "[LivenessProbe] is missing: a server that hangs stays as it is until somebody sees it; add it")]
    [InlineData("StartupProbe", "[StartupProbe] is missing: the liveness probe ends a server that does not answer within 55 s of its start, however long its data take to load; add it")]
    public Task MessageSaysWhatHappensWithoutIt(string probe, string message) => Verify.MessageAsync(Declarations.MarkedWithout("#0", probe), "ZKG3001", message);

    [Theory]
    [InlineData("ReadinessProbe", "[ReadinessProbe(PeriodSeconds = 5, TimeoutSeconds = 5, FailureThreshold = 3)]")]
    [InlineData("LivenessProbe", "[LivenessProbe(PeriodSeconds = 10, TimeoutSeconds = 5, FailureThreshold = 6)]")]
    [InlineData("StartupProbe", "[StartupProbe(PeriodSeconds = 5, TimeoutSeconds = 5, FailureThreshold = 60)]")]
    public Task FixAddsTheProbe(string probe, string added) => Verify.FixAsync<ZKG3001ProbeMissingCodeFix>(
        Declarations.MarkedWithout("ZKG3001", probe),
        Declarations.Without(Declarations.Minimal(), probe).Replace("\n[DataVolume", $"\n{added}\n[DataVolume"));

    [Fact]
    public Task WithALivenessProbeComesAStartupProbe() => Verify.FixAsync<ZKG3001ProbeMissingCodeFix>(
        Declarations.MarkedWithout("ZKG3001", "StartupProbe", "LivenessProbe"),
        Declarations.Without(Declarations.Minimal(), "StartupProbe", "LivenessProbe").Replace(
            "\n[DataVolume",
            "\n[StartupProbe(PeriodSeconds = 5, TimeoutSeconds = 5, FailureThreshold = 60)]\n[LivenessProbe(PeriodSeconds = 10, TimeoutSeconds = 5, FailureThreshold = 6)]\n[DataVolume"));
}
