using System.IO.Compression;
using System.Reflection.PortableExecutable;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ZkGen.Shared;

namespace ZkGen.Package.Tests;

[Collection(nameof(PackedPackage))]
public partial class LayoutTests(PackedPackage package)
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
        var own = package.Entries.Where(entry => !PackedPackage.IsOverhead(entry));

        Assert.Equal(expected.Order(StringComparer.Ordinal), own.Order(StringComparer.Ordinal));
    }
    /// <summary>A development dependency would hide the attributes, and a dependency or a folder of its own would reach those who refer to a user.</summary>
    [Fact]
    public void NothingIsHiddenFromAUserAndNothingReachesThoseWhoReferToOne()
    {
        var metadata = Metadata();

        Assert.Equal("false", metadata("developmentDependency")?.Value ?? "false");
        Assert.DoesNotContain(metadata("dependencies")?.Descendants() ?? [], element => element.Name.LocalName == "dependency");
        Assert.DoesNotContain(package.Entries, entry => entry.StartsWith("buildTransitive", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void ThePageOfThePackageSaysWhatItIsAndWhereItComesFrom()
    {
        var metadata = Metadata();

        Assert.Equal(["ZkGen", package.Version, "MIT", "README.md", "icon.png"], new[] { "id", "version", "license", "readme", "icon" }.Select(name => metadata(name)?.Value));
        Assert.All(["authors", "description", "copyright", "tags", "projectUrl"], name => Assert.NotEqual("", metadata(name)?.Value ?? ""));
        Assert.Equal("git", metadata("repository")?.Attribute("type")?.Value);
        Assert.StartsWith("https://", metadata("repository")?.Attribute("url")?.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void TheReadmesLinksLeadSomewhereOutsideOfTheRepository()
    {
        var links = Link().Matches(Text("README.md")).Select(match => match.Groups[1].Value).ToList();

        Assert.Contains(links, link => link.EndsWith("/blob/main/docs/rules/index.md", StringComparison.Ordinal));
        Assert.All(links, link => Assert.StartsWith("https://", link, StringComparison.Ordinal));
    }

    [Fact]
    public void EachAssemblyOfOursBringsItsSymbols()
    {
        var ours = package.Entries.Where(entry => Path.GetFileName(entry) is var name
            && name.StartsWith("ZkGen.", StringComparison.Ordinal) && name.EndsWith(".dll", StringComparison.Ordinal)).ToList();

        Assert.Equal(7, ours.Count);
        Assert.All(ours, entry =>
        {
            using var assembly = new PEReader(new MemoryStream(Content(entry)));
            Assert.Contains(assembly.ReadDebugDirectory(), debug => debug.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);
        });
    }

    [Fact]
    public void WhatIsOfOthersComesWithTheirTerms()
    {
        var notices = Text("THIRD-PARTY-NOTICES.txt");

        Assert.Contains($"YamlDotNet {YamlDotNetVersion()}, unchanged", notices, StringComparison.Ordinal);
        foreach (var holder in new[] { "Antoine Aubry and contributors", "Kirill Simonov" })
            Assert.Matches($@"Copyright \(c\) [\d, ]+ {holder}\n\nPermission is hereby granted", notices);
    }

    private static string YamlDotNetVersion() => XDocument.Load(Repository.PathOf("Directory.Packages.props"))
        .Descendants("PackageVersion").Single(each => each.Attribute("Include")?.Value == "YamlDotNet").Attribute("Version")!.Value;

    private Func<string, XElement?> Metadata()
    {
        var metadata = XDocument.Parse(Text("ZkGen.nuspec")).Root!.Elements().Single();
        return name => metadata.Element(metadata.Name.Namespace + name);
    }

    private string Text(string entry) => new StreamReader(new MemoryStream(Content(entry))).ReadToEnd();

    private byte[] Content(string entry)
    {
        using var archive = ZipFile.OpenRead(Path.Combine(package.Feed, $"ZkGen.{package.Version}.nupkg"));
        using var stream = archive.GetEntry(entry)!.Open();
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();
}
