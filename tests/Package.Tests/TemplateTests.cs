using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ZkGen.Shared;

namespace ZkGen.Package.Tests;

/// <summary><c>dotnet new zkgen</c>, of the packed template, installed where no other test and no user sees it.</summary>
[Collection(nameof(PackedPackage))]
public partial class TemplateTests(PackedPackage package, TemplateTests.Installed installed) : IClassFixture<TemplateTests.Installed>
{
    [Fact]
    public void PackageHoldsExactlyThis()
    {
        using var archive = ZipFile.OpenRead(installed.In(package).Package);
        var own = archive.Entries.Select(entry => entry.FullName).Where(entry => !PackedPackage.IsOverhead(entry));

        Assert.Equal(
            [
                "LICENSE",
                "README.md",
                "ZkGen.Templates.nuspec",
                "content/zkgen/.template.config/template.json",
                "content/zkgen/Program.cs",
                "content/zkgen/ZkGenClassZooKeeper.cs",
                "content/zkgen/ZkGenProject.csproj",
                "icon.png",
            ],
            own.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void AProjectBuildsAtOnceAndRuns()
    {
        var folder = installed.In(package).New("My.App_X");

        var build = Cli.Run(folder, "build").AssertSuccess();
        Assert.Contains("ZkGen: my-app-x -> bin/Debug/net10.0/zookeeper/my-app-x (14 files, 14 changed)", build.Output, StringComparison.Ordinal);
        Assert.Contains("0 Warning(s)", build.Output, StringComparison.Ordinal);
        Assert.Equal(14, Directory.EnumerateFiles(Path.Combine(folder, "bin/Debug/net10.0/zookeeper/my-app-x"), "*", SearchOption.AllDirectories).Count());

        var run = Cli.Run(folder, "run", "--no-build").AssertSuccess();
        Assert.Contains("my-app-x-0.my-app-x-headless.my-app-x.svc.cluster.local:2181", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Orders", "Orders", "OrdersZooKeeper", "orders")]
    [InlineData("My.App_X", "My.App_X", "MyAppXZooKeeper", "my-app-x")]
    [InlineData("OrdersPlatform", "OrdersPlatform", "OrdersPlatformZooKeeper", "orders-platform")]
    [InlineData("9 lives-", "_9_lives_", "LivesZooKeeper", "lives")]
    [InlineData("Übung", "Übung", "ÜbungZooKeeper", "bung")]
    [InlineData("数据", "数据", "数据ZooKeeper", "zookeeper")]
    [InlineData("ANameOfFarMoreThanFiftyTwoCharactersWhichKubernetesDoesNotTake", null, null, "aname-of-far-more-than-fifty-two-charact")]
    public void AnyNameGivesSoundOnes(string name, string? @namespace, string? type, string ensemble)
    {
        var folder = installed.In(package).New(name);
        var declaration = Directory.GetFiles(folder, "*ZooKeeper.cs").Single();
        var text = File.ReadAllText(declaration);

        Assert.True(File.Exists(Path.Combine(folder, $"{name}.csproj")));
        Assert.Equal(type ?? $"{name}ZooKeeper", Path.GetFileNameWithoutExtension(declaration));
        Assert.Contains($"public static partial class {type ?? $"{name}ZooKeeper"};", text, StringComparison.Ordinal);
        Assert.Contains($"\nnamespace {@namespace ?? name};\n", text, StringComparison.Ordinal);
        Assert.Contains($"[ZooKeeperEnsemble(\"{ensemble}\", Servers = 3, Namespace = \"{ensemble}\",", text, StringComparison.Ordinal);
        Assert.Matches(Label(), ensemble);
        Assert.DoesNotMatch("(?i)ZkGen(Project|Namespace|Class|-ensemble|_VERSION)", string.Concat(Directory.GetFiles(folder).Select(file => file + File.ReadAllText(file))));
    }

    [Theory]
    [InlineData("net8.0")]
    [InlineData("net9.0")]
    public void TheFrameworkIsAnOption(string framework)
    {
        var folder = installed.In(package).New($"Framework.{framework}", "--framework", framework);
        var project = XDocument.Load(Directory.GetFiles(folder, "*.csproj").Single());

        Assert.Equal(framework, project.Descendants("TargetFramework").Single().Value);
        Assert.Equal(package.Version, project.Descendants("PackageReference").Single().Attribute("Version")?.Value);
    }

    // A DNS-1035 label of at most 52 characters, as rule ZKG9005 has it.
    [GeneratedRegex("^[a-z]([a-z0-9-]{0,50}[a-z0-9])?$")]
    private static partial Regex Label();

    /// <summary>The template's package, packed and installed once.</summary>
    public sealed class Installed
    {
        private string _folder = "";
        private int _made;

        /// <summary>Where the package is.</summary>
        public string Package { get; private set; } = "";

        private string[] Hive => ["--debug:custom-hive", Path.Combine(_folder, "hive")];

        internal Installed In(PackedPackage package)
        {
            if (_folder != "")
                return this;

            _folder = Directory.CreateDirectory(Path.Combine(package.Folder, "Templates")).FullName;
            foreach (var file in new[] { "Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props" })
                File.WriteAllText(Path.Combine(_folder, file), "<Project />");
            File.WriteAllText(Path.Combine(_folder, "nuget.config"), $"""
                <configuration>
                  <packageSources><add key="packed" value="{package.Feed}" /></packageSources>
                  <config><add key="globalPackagesFolder" value="{Path.Combine(package.Folder, "packages")}" /></config>
                </configuration>
                """);
            Package = Path.Combine(package.Feed, $"ZkGen.Templates.{package.Version}.nupkg");
            Cli.Run(Repository.Root, "pack", "src/Templates", "-o", package.Feed, $"-p:Version={package.Version}").AssertSuccess();
            Cli.Run(_folder, ["new", "install", Package, .. Hive]).AssertSuccess();
            return this;
        }

        internal string New(string name, params string[] options)
        {
            var folder = Path.Combine(_folder, $"{++_made}", name);
            Cli.Run(_folder, ["new", "zkgen", "-n", name, "-o", folder, .. options, .. Hive]).AssertSuccess();
            return folder;
        }
    }
}
