namespace ZkGen.Package.Tests;

[Collection(nameof(PackedPackage))]
public class CentralPackageManagementTests(PackedPackage package)
{
    [Fact]
    public void TheVersionStandsInOnePlace()
    {
        var consumer = Consumer.Create(package, "Central", "<TargetFramework>net10.0</TargetFramework>", references: "<PackageReference Include=\"ZkGen\" />");
        File.WriteAllText(Path.Combine(consumer.Folder, "Directory.Packages.props"), $"""
            <Project>
              <PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup>
              <ItemGroup><PackageVersion Include="ZkGen" Version="{package.Version}" /></ItemGroup>
            </Project>
            """);

        consumer.Build().AssertSuccess();

        Assert.Equal(package.Plain.Texts, consumer.Texts(PlainBuild.Bundles));
    }
}
