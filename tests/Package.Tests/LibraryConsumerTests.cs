namespace ZkGen.Package.Tests;

[Collection(nameof(PackedPackage))]
public class LibraryConsumerTests(PackedPackage package)
{
    private const string Bundle = "bin/Debug/netstandard2.0/zookeeper";

    /// <summary>C# 7.3, the default of netstandard2.0: the generated members must compile there.</summary>
    [Fact]
    public void OldLibraryBuildsWarnsAndBuildsAgainAsANoOp()
    {
        var consumer = Consumer.Create(package, "Library", "<TargetFramework>netstandard2.0</TargetFramework>");
        consumer.Edit("Servers = 3", "Servers = 4");

        var first = consumer.Build().AssertSuccess();
        Assert.Contains($"{consumer.PositionOf("Servers = 4")}: warning ZKG1001", first.Output, StringComparison.Ordinal);
        Assert.Contains($"ZkGen: orders -> {Bundle}/orders (14 files, 14 changed)", first.Output, StringComparison.Ordinal);
        var written = consumer.Written(Bundle);

        var again = consumer.Build("--no-restore").AssertSuccess();
        Assert.DoesNotContain("ZkGen:", again.Output, StringComparison.Ordinal);
        Assert.Equal(written, consumer.Written(Bundle));
    }
}
