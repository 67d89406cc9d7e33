namespace ZkGen.Package.Tests;

[Collection(nameof(PackedPackage))]
public class MultiTargetedConsumerTests(PackedPackage package)
{
    [Fact]
    public void EachFrameworkWritesABundleOfItsOwn()
    {
        var consumer = Consumer.Create(package, "Multi", "<TargetFrameworks>net10.0;netstandard2.0</TargetFrameworks>");
        consumer.Edit("Servers = 3", "Servers = 4");

        var first = consumer.Build("-p:ZkGenOutputPath=out").AssertSuccess();
        Assert.Contains($"{consumer.PositionOf("Servers = 4")}: warning ZKG1001", first.Output, StringComparison.Ordinal);
        var written = consumer.Written("out");
        Assert.Contains("net10.0/orders/zoo.cfg", written.Keys);
        Assert.Contains("netstandard2.0/orders/zoo.cfg", written.Keys);

        var again = consumer.Build("--no-restore", "-p:ZkGenOutputPath=out").AssertSuccess();
        Assert.DoesNotContain("ZkGen:", again.Output, StringComparison.Ordinal);
        Assert.Equal(written, consumer.Written("out"));
    }
}
