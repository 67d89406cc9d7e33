namespace ZkGen.Package.Tests;

[Collection(nameof(PackedPackage))]
public class ArtifactsOutputTests(PackedPackage package)
{
    /// <summary>The path names no framework where there is one, and the bundle is beside the assembly.</summary>
    [Fact]
    public void TheBundleGoesWhereEverythingGoes()
    {
        var consumer = Consumer.Create(package, "Artifacts", "<TargetFramework>net10.0</TargetFramework>");
        File.WriteAllText(Path.Combine(consumer.Folder, "Directory.Build.props"), "<Project><PropertyGroup><UseArtifactsOutput>true</UseArtifactsOutput></PropertyGroup></Project>");

        consumer.Build().AssertSuccess();
        Assert.Equal(package.Plain.Texts, consumer.Texts("artifacts/bin/Artifacts/debug/zookeeper"));
        Assert.False(Directory.Exists(Path.Combine(consumer.Folder, "bin")));

        Cli.Run(consumer.Folder, "clean").AssertSuccess();
        Assert.False(Directory.Exists(Path.Combine(consumer.Folder, "artifacts/bin/Artifacts/debug/zookeeper")));
    }
}
