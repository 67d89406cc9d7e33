namespace ZkGen.Package.Tests;

[Collection(nameof(PackedPackage))]
public class ReferencingConsumerTests(PackedPackage package)
{
    /// <summary>NuGet hands analyzers on to the application, and no targets: it must be told.</summary>
    [Fact]
    public void ApplicationOfAUserGetsNoFileAndIsToldIfItDeclares()
    {
        var library = Consumer.Create(package, "Platform", "<TargetFramework>net10.0</TargetFramework>");
        var application = Consumer.CreateReferencing(package, "Application", library);

        var quiet = application.Build().AssertSuccess();
        Assert.DoesNotContain("ZKG", quiet.Output.Replace("ZkGen: orders -> ../Platform", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(application.Folder, "bin/Debug/net10.0/zookeeper")));
        Assert.All(
            Directory.EnumerateFiles(Path.Combine(application.Folder, "obj"), "*.nuget.g.*"),
            imports => Assert.DoesNotMatch(@"(?i)ZkGen\.(props|targets)", File.ReadAllText(imports)));

        File.WriteAllText(
            Path.Combine(application.Folder, "Own.cs"),
            "using ZkGen;\n[ZooKeeperEnsemble(\"own\", Version = \"3.9.5\")]\n[DataVolume(\"1Gi\")]\npublic static partial class Own { }\n");
        var told = application.Build().AssertSuccess();
        Assert.Contains("Own.cs(2,2): warning ZKG9011", told.Output, StringComparison.Ordinal);
    }
}
