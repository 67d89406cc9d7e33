using System.Xml.Linq;
using ZkGen.Shared;

namespace ZkGen.Package.Tests;

/// <summary>The packages that this repository itself is built with.</summary>
internal static class RepositoryPackages
{
    private static readonly XDocument Versions = XDocument.Load(Repository.PathOf("Directory.Packages.props"));

    /// <summary>Where they are on this machine.</summary>
    public static string Folder { get; } = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    /// <summary>A reference to the version that the repository has.</summary>
    public static string Reference(string id) => $"<PackageReference Include=\"{id}\" Version=\"{Version(id)}\" />";

    public static string Version(string id) => Versions.Descendants("PackageVersion").Single(each => each.Attribute("Include")!.Value == id).Attribute("Version")!.Value;
}
