using ZkGen.CodeFixes;
using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests.Rules;

/// <summary>The ensemble has a heap of 512 MiB: 10 s and 26 s.</summary>
public class ZKG3002StartBudgetTooShortTests
{
    [Theory]
    [InlineData("[{|ZKG3002:StartupProbe|}]")]
    [InlineData("[{|ZKG3002:StartupProbe(TimeoutSeconds = 5)|}]")]
    [InlineData("[StartupProbe({|ZKG3002:PeriodSeconds = 5|})]")]
    [InlineData("[StartupProbe(PeriodSeconds = 5, TimeoutSeconds = 5, {|ZKG3002:FailureThreshold = 7|})]")]
    [InlineData("[StartupProbe(InitialDelaySeconds = 14, {|ZKG3002:PeriodSeconds = 10|})]")]
    public Task TooLittleTimeIsFound(string probe) => Verify.FindingsAsync(Declarations.Minimal(sections: probe));

    [Theory]
    [InlineData("[StartupProbe(PeriodSeconds = 5, TimeoutSeconds = 5, FailureThreshold = 8)]")]
    [InlineData("[StartupProbe(InitialDelaySeconds = 15)]")]
    [InlineData("[StartupProbe(PeriodSeconds = 1, TimeoutSeconds = 18, FailureThreshold = 2)] [AcceptFinding(\"ZKG3006\", Because = \"the kubelet asks one at a time\")]")]
    public Task EnoughTimeIsNot(string probe) => Verify.FindingsAsync(Declarations.Minimal(sections: probe));

    [Theory]
    [InlineData("[Resources(CpuRequest = \"500m\", MemoryRequest = \"4Gi\", MemoryLimit = \"4Gi\", Heap = \"2g\")] [StartupProbe(PeriodSeconds = 5, TimeoutSeconds = 5, {|ZKG3002:FailureThreshold = 20|})]")]
    [InlineData("[Resources(CpuRequest = \"500m\", MemoryRequest = \"512Mi\", MemoryLimit = \"512Mi\", Heap = \"200m\")] [StartupProbe]")]
    public Task TheHeapCounts(string sections) => Verify.FindingsAsync(Declarations.Minimal(sections: sections));

    [Theory]
    [InlineData("[StartupProbe(FailureThreshold = )]")]
    [InlineData("[StartupProbe(PeriodSeconds = undefined)]")]
    [InlineData("[Resources(Heap = )] [StartupProbe]")]
    public Task WhatCannotBeReadIsNot(string sections) => Verify.FindingsInBrokenCodeAsync(Declarations.Minimal(sections: sections));

    [Fact]
    public Task MessageNamesTheTimes() => Verify.MessageAsync(
        Declarations.Minimal(sections: "[{|#0:StartupProbe|}]"),
        "ZKG3002",
        "The startup probe gives up after 21 s, and a server whose data fill its heap of 512 MiB may take 36 s to start; use FailureThreshold = 5");

    [Theory]
    [InlineData("[{|ZKG3002:StartupProbe|}]", "[StartupProbe(FailureThreshold = 5)]")]
    [InlineData("[StartupProbe({|ZKG3002:PeriodSeconds = 5|}, TimeoutSeconds = 5)]", "[StartupProbe(PeriodSeconds = 5, TimeoutSeconds = 5, FailureThreshold = 8)]")]
    [InlineData("[StartupProbe(InitialDelaySeconds = 10, {|ZKG3002:FailureThreshold = 2|})]", "[StartupProbe(InitialDelaySeconds = 10, FailureThreshold = 4)]")]
    public Task FixGivesItTheTime(string before, string after) =>
        Verify.FixAsync<ZKG3002StartBudgetTooShortCodeFix>(Declarations.Minimal(sections: before), Declarations.Minimal(sections: after));
}
