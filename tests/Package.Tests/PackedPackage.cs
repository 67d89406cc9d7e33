using System.Globalization;
using System.IO.Compression;
using System.Reflection;
using ZkGen.Shared;

namespace ZkGen.Package.Tests;

/// <summary>
/// The package as its users get it, packed once for all tests. Its version has never been before, so that no cache can stand in for it.
/// </summary>
public sealed class PackedPackage : IDisposable
{
    public PackedPackage()
    {
        Version = string.Create(CultureInfo.InvariantCulture, $"0.0.0-test.{DateTime.UtcNow.Ticks}");
        Folder = Directory.CreateTempSubdirectory("zkgen-package-").FullName;
        Feed = Path.Combine(Folder, "feed");
        var configuration = typeof(PackedPackage).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;
        Cli.Run(Repository.Root, "pack", "src/Package", "--no-build", "-c", configuration, "-o", Feed, $"-p:Version={Version}").AssertSuccess();
    }

    public string Version { get; }

    /// <summary>Everything that the tests make.</summary>
    public string Folder { get; }

    public string Feed { get; }

    public IReadOnlyList<string> Entries
    {
        get
        {
            using var archive = ZipFile.OpenRead(Path.Combine(Feed, $"ZkGen.{Version}.nupkg"));
            return [.. archive.Entries.Select(entry => entry.FullName)];
        }
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}

/// <summary>The tests that share the package.</summary>
[CollectionDefinition(nameof(PackedPackage))]
public sealed class PackedPackageTests : ICollectionFixture<PackedPackage>;
