namespace ZkGen.Package.Tests;

/// <summary>A team that keeps its bundles in the repository, in <c>deploy</c>.</summary>
[Collection(nameof(PackedPackage))]
public class CheckedInConsumerTests(PackedPackage package)
{
    private const string Verify = "-p:ZkGenVerify=true";

    [Fact]
    public void WhatIsCommittedIsUpdatedOnDemandAndVerifiedAtEachBuild()
    {
        var consumer = Consumer.Create(package, "Committed", "<TargetFramework>net10.0</TargetFramework><ZkGenCheckedInPath>deploy</ZkGenCheckedInPath>");
        var config = Path.Combine(consumer.Folder, "deploy/orders/zoo.cfg");

        // Nothing was compiled yet, and nothing is committed.
        var update = consumer.Build("-t:ZkGenUpdate", Verify).AssertSuccess();
        Assert.Contains("ZkGen: orders -> deploy/orders (14 files, 14 changed)", update.Output, StringComparison.Ordinal);
        Assert.Equal(14, consumer.Written("deploy").Count);
        Assert.DoesNotContain("ZKGB", consumer.Build("--no-restore", Verify).AssertSuccess().Output, StringComparison.Ordinal);

        // Nothing is compiled, and what is committed was changed by hand.
        File.WriteAllText(config, File.ReadAllText(config).Replace("minSessionTimeout=4000", "minSessionTimeout=5000", StringComparison.Ordinal));
        File.WriteAllText(Path.Combine(consumer.Folder, "deploy/old.yaml"), "kind: Service\n");
        var committed = consumer.Written("deploy");
        var refused = consumer.Build("--no-restore", Verify);
        Assert.NotEqual(0, refused.ExitCode);
        Assert.Contains("error ZKGB011: ZkGen: 1 of 14 files below deploy/ is not as declared", refused.Output, StringComparison.Ordinal);
        Assert.Contains("--- deploy/orders/zoo.cfg", refused.Output, StringComparison.Ordinal);
        Assert.Contains("-minSessionTimeout=5000", refused.Output, StringComparison.Ordinal);
        Assert.Contains("+minSessionTimeout=4000", refused.Output, StringComparison.Ordinal);
        Assert.Contains("warning ZKGB012: ZkGen: no declaration makes these files below deploy/: old.yaml;", refused.Output, StringComparison.Ordinal);
        Assert.Equal(committed, consumer.Written("deploy"));
        consumer.Build("--no-restore").AssertSuccess();

        // The declaration changes: verification compares with what it says now, and the update compiles it.
        consumer.Edit("MinSessionTimeout = 4000", "MinSessionTimeout = 5000");
        Assert.Contains("error ZKGB011", consumer.Build("--no-restore", Verify).Output, StringComparison.Ordinal);
        consumer.Edit("MinSessionTimeout = 5000", "MinSessionTimeout = 6000");
        consumer.Build("--no-restore", "-t:ZkGenUpdate").AssertSuccess();
        Assert.Contains("minSessionTimeout=6000\n", File.ReadAllText(config), StringComparison.Ordinal);

        // A checkout of Windows.
        foreach (var file in consumer.Written("deploy").Keys.Select(name => Path.Combine(consumer.Folder, "deploy", name)))
            File.WriteAllText(file, File.ReadAllText(file).ReplaceLineEndings("\r\n"));
        consumer.Build("--no-restore", Verify).AssertSuccess();

        consumer.Edit("MinSessionTimeout = 6000", "MinSessionTimeout = 90000");
        Assert.Contains("error ZKG2001", consumer.Build("--no-restore", Verify, "-t:ZkGenUpdate").Output, StringComparison.Ordinal);
        Assert.Contains("minSessionTimeout=6000\r\n", File.ReadAllText(config), StringComparison.Ordinal);

        Cli.Run(consumer.Folder, "clean").AssertSuccess();
        Assert.Equal(15, consumer.Written("deploy").Count);
    }

    [Fact]
    public void EachFrameworkHasCommittedFilesOfItsOwn()
    {
        var consumer = Consumer.Create(
            package,
            "CommittedTwice",
            "<TargetFrameworks>net10.0;netstandard2.0</TargetFrameworks><ZkGenCheckedInPath>../CommittedTwice.deploy</ZkGenCheckedInPath><ZkGenVerify>true</ZkGenVerify>");

        Assert.Contains("error ZKGB011: ZkGen: 14 of 14 files below", consumer.Build().Output, StringComparison.Ordinal);
        consumer.Build("--no-restore", "-t:ZkGenUpdate").AssertSuccess();
        consumer.Build("--no-restore").AssertSuccess();

        var written = consumer.Written("../CommittedTwice.deploy");
        Assert.Equal(28, written.Count);
        Assert.Contains("net10.0/orders/zoo.cfg", written.Keys);
        Assert.Contains("netstandard2.0/orders/zoo.cfg", written.Keys);
    }
}
