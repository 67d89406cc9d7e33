namespace ZkGen.Package.Tests;

[Collection(nameof(PackedPackage))]
public class LayoutTests(PackedPackage package)
{
    [Fact]
    public void PackageHoldsExactlyThis()
    {
        string[] expected =
        [
            "LICENSE",
            "README.md",
            "THIRD-PARTY-NOTICES.txt",
            "ZkGen.nuspec",
            "analyzers/dotnet/cs/YamlDotNet.dll",
            "analyzers/dotnet/cs/ZkGen.Analyzers.dll",
            "analyzers/dotnet/cs/ZkGen.CodeFixes.dll",
            "analyzers/dotnet/cs/ZkGen.Core.dll",
            "analyzers/dotnet/cs/ZkGen.Generator.dll",
            "analyzers/dotnet/cs/ZkGen.Reading.dll",
            "build/ZkGen.props",
            "build/ZkGen.targets",
            "build/severities/default.globalconfig",
            "build/severities/none.globalconfig",
            "build/severities/strict.globalconfig",
            "buildMultiTargeting/ZkGen.targets",
            "icon.png",
            "lib/netstandard2.0/_._",
            "ref/netstandard2.0/ZkGen.Attributes.dll",
            "ref/netstandard2.0/ZkGen.Attributes.xml",
            "tasks/netstandard2.0/ZkGen.Build.dll",
        ];
        var own = package.Entries.Where(entry => entry != "[Content_Types].xml" && !entry.StartsWith("_rels/", StringComparison.Ordinal)
            && !entry.StartsWith("package/services/", StringComparison.Ordinal));

        Assert.Equal(expected.Order(StringComparer.Ordinal), own.Order(StringComparer.Ordinal));
    }
}
