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
    private readonly Lazy<PlainBuild> plain;

    public PackedPackage()
    {
        Version = string.Create(CultureInfo.InvariantCulture, $"0.0.0-test.{DateTime.UtcNow.Ticks}");
        Folder = Directory.CreateTempSubdirectory("zkgen-package-").FullName;
        Feed = Path.Combine(Folder, "feed");
        Pack(Version, "--no-build");
        Surround();
        plain = new(() => PlainBuild.Of(this));
    }

    public string Version { get; }

    /// <summary>Everything that the tests make.</summary>
    public string Folder { get; }

    public string Feed { get; }

    /// <summary>What a project writes to have it.</summary>
    public string Reference => $"<PackageReference Include=\"ZkGen\" Version=\"{Version}\" />";

    /// <summary>Whether an entry of a package is there for the format alone.</summary>
    internal static bool IsOverhead(string entry) =>
        entry == "[Content_Types].xml" || entry.StartsWith("_rels/", StringComparison.Ordinal) || entry.StartsWith("package/services/", StringComparison.Ordinal);

    internal PlainBuild Plain => plain.Value;

    public IReadOnlyList<string> Entries
    {
        get
        {
            using var archive = ZipFile.OpenRead(Path.Combine(Feed, $"ZkGen.{Version}.nupkg"));
            return [.. archive.Entries.Select(entry => entry.FullName)];
        }
    }

    /// <summary>Puts a package into the feed.</summary>
    public void Pack(string version, params string[] arguments)
    {
        var configuration = typeof(PackedPackage).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;
        Cli.Run(Repository.Root, ["pack", "src/Package", "-c", configuration, "-o", Feed, $"-p:Version={version}", .. arguments]).AssertSuccess();
    }

    // Files that keep the projects below from inheriting anything from the folders above.
    private void Surround()
    {
        File.WriteAllText(Path.Combine(Folder, ".editorconfig"), "root = true\n");
        File.WriteAllText(Path.Combine(Folder, "Directory.Build.props"), "<Project><PropertyGroup><NuGetAudit>false</NuGetAudit></PropertyGroup></Project>");
        foreach (var file in new[] { "Directory.Build.targets", "Directory.Packages.props" })
            File.WriteAllText(Path.Combine(Folder, file), "<Project />");

        // Added to the machine's sources. The packages are kept in a folder of the tests' own; what this repository has restored is not fetched again.
        File.WriteAllText(Path.Combine(Folder, "nuget.config"), $"""
            <configuration>
              <packageSources><add key="packed" value="{Feed}" /></packageSources>
              <fallbackPackageFolders><add key="restored" value="{RepositoryPackages.Folder}" /></fallbackPackageFolders>
              <config><add key="globalPackagesFolder" value="{Path.Combine(Folder, "packages")}" /></config>
            </configuration>
            """);
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}

/// <summary>The tests that share the package.</summary>
[CollectionDefinition(nameof(PackedPackage))]
public sealed class PackedPackageTests : ICollectionFixture<PackedPackage>;
