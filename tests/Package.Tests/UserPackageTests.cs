using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

namespace ZkGen.Package.Tests;

/// <summary>Libraries that have ensembles and are packages themselves.</summary>
[Collection(nameof(PackedPackage))]
public class UserPackageTests(PackedPackage package)
{
    /// <summary>README.md advises <c>PrivateAssets="all"</c>: NuGet would make those who use the library download ours for nothing.</summary>
    [Fact]
    public void NothingOfOursIsInsideAndTheDependencyIsTheUsersChoice()
    {
        var usual = Consumer.Create(package, "Packed/Usual", "<TargetFramework>net10.0</TargetFramework>");
        var quiet = Consumer.Create(
            package, "Packed/Private", "<TargetFramework>net10.0</TargetFramework>", references: package.Reference.Replace(" />", " PrivateAssets=\"all\" />", StringComparison.Ordinal));

        new Solution(package, "Packed", [usual, quiet]).Run("pack").AssertSuccess();

        Assert.Equal(["ZkGen excluding Build,Analyzers"], DependenciesOf(usual));
        Assert.Empty(DependenciesOf(quiet));
    }

    private static IEnumerable<string> DependenciesOf(Consumer consumer)
    {
        using var archive = ZipFile.OpenRead(Path.Combine(consumer.Folder, $"bin/Release/{consumer.Name}.1.0.0.nupkg"));
        var library = $"lib/net10.0/{consumer.Name}.dll";
        Assert.Equal(
            [$"{consumer.Name}.nuspec", library],
            archive.Entries.Select(entry => entry.FullName).Where(name => !PackedPackage.IsOverhead(name)).Order(StringComparer.Ordinal));

        using var assembly = new PEReader(new MemoryStream(Bytes(archive.GetEntry(library)!)));
        var metadata = assembly.GetMetadataReader();
        Consumer.AssertNothingOfOurs(metadata.AssemblyReferences.Select(reference => metadata.GetString(metadata.GetAssemblyReference(reference).Name)));

        using var nuspec = archive.GetEntry($"{consumer.Name}.nuspec")!.Open();
        return [.. XDocument.Load(nuspec).Descendants().Where(element => element.Name.LocalName == "dependency")
            .Select(element => $"{element.Attribute("id")!.Value} excluding {element.Attribute("exclude")?.Value}")];
    }

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
