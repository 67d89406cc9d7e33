using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests.Rules;

public class ZKG9009RepeatedKeyTests
{
    [Theory]
    [InlineData("[Label(\"team\", \"a\")] [Label({|ZKG9009:\"team\"|}, \"b\")]")]
    [InlineData("[Annotation(\"a/b\", \"1\")] [Annotation({|ZKG9009:\"a/b\"|}, \"1\")]")]
    [InlineData("[NodeSelector(\"disk\", \"ssd\")] [NodeSelector({|ZKG9009:\"disk\"|}, \"nvme\")]")]
    [InlineData("[EnvironmentVariable(\"TZ\", \"UTC\")] [EnvironmentVariable({|ZKG9009:\"TZ\"|}, \"CET\")]")]
    public Task SecondOfTwoIsFound(string sections) => Verify.FindingsAsync(Official(sections));

    [Theory]
    [InlineData("[Label({|ZKG9009:\"app.kubernetes.io/name\"|}, \"mine\")]")]
    [InlineData("[Label({|ZKG9009:\"app.kubernetes.io/managed-by\"|}, \"me\")]")]
    [InlineData("[Annotation({|ZKG9009:\"kubectl.kubernetes.io/default-container\"|}, \"sidecar\")]")]
    [InlineData("[EnvironmentVariable({|ZKG9009:\"POD_NAME\"|}, \"me\")]")]
    [InlineData("[EnvironmentVariable({|ZKG9009:\"HOME\"|}, \"/root\")]")]
    public Task OneThatZkGenSetsIsFound(string sections) => Verify.FindingsAsync(Official(sections));

    [Theory]
    [InlineData("[HeadlessService({|ZKG9009:Name = \"same\"|})] [ClientService({|ZKG9009:Name = \"same\"|})]")]
    [InlineData("[ClientService({|ZKG9009:Name = \"zk-headless\"|})]")]
    public Task TwoServicesOfOneNameAreFound(string sections) => Verify.FindingsAsync(Official(sections));

    [Theory]
    [InlineData("{|ZKG9009:Name = \"config\"|}")]
    [InlineData("{|ZKG9009:Name = \"tmp\"|}")]
    [InlineData("{|ZKG9009:MountPath = \"/conf\"|}")]
    [InlineData("Name = \"conf\", MountPath = \"/var/lib/zookeeper\"")]
    public Task VolumeThatZkGenMountsIsFound(string argument) =>
        Verify.FindingsAsync(Official("").Replace("\"10Gi\"", $"\"10Gi\", {argument}"));

    [Theory]
    [InlineData("[Label(\"team\", \"a\")] [Label(\"Team\", \"a\")] [NodeSelector(\"team\", \"a\")]")]
    [InlineData("[Label(\"app\", \"mine\")] [EnvironmentVariable(\"TZ\", \"UTC\")]")]
    public Task DifferentKeysAreNot(string sections) => Verify.FindingsAsync(Official(sections));

    [Fact]
    public Task WhatZkGenSetsDependsOnTheImage() => Verify.FindingsAsync(
        TutorialKind.Minimal("[Label({|ZKG9009:\"app\"|}, \"mine\")] [EnvironmentVariable(\"HOME\", \"/home/zookeeper\")]"));

    private static string Official(string sections) => Declarations.Minimal(sections: sections);
}
