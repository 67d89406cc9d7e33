using System.Globalization;
using ZkGen.Shared;

namespace ZkGen.Benchmarks.Builds;

/// <summary>A folder outside of the repository with the package in it, packed as it is released.</summary>
internal sealed class Workspace : IDisposable
{
    public Workspace()
    {
        Folder = Directory.CreateTempSubdirectory("zkgen-builds-").FullName;
        // Never been before: no cache can stand in for it.
        PackageVersion = string.Create(CultureInfo.InvariantCulture, $"0.0.0-builds.{DateTime.UtcNow.Ticks}");
        Console.Error.WriteLine($"packing into {Folder}");
        Shell.DotNet(Repository.Root, "build", "src/Package", "-c", "Release", "-m:1");
        Shell.DotNet(Repository.Root, "pack", "src/Package", "-c", "Release", "--no-build", "-o", Feed, $"-p:Version={PackageVersion}");
    }

    public string Folder { get; }

    public string PackageVersion { get; }

    public string Feed => Path.Combine(Folder, "feed");

    public string Packages => Path.Combine(Folder, "packages");

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
