using System.Globalization;

namespace ZkGen.Package.Tests;

/// <summary>A project outside the repository that knows nothing but the package.</summary>
internal sealed class Consumer
{
    private const string Declaration = """
        using ZkGen;

        namespace Shop.Platform
        {
            [ZooKeeperEnsemble("orders", Servers = 3, Namespace = "shop", Version = "3.9.5")]
            [DataVolume("10Gi")]
            [ZooCfg(MinSessionTimeout = 4000)]
            [Resources(CpuRequest = "500m", MemoryRequest = "1Gi", MemoryLimit = "1Gi", Heap = "512m")]
            [StartupProbe(PeriodSeconds = 5, TimeoutSeconds = 5, FailureThreshold = 60)]
            [ReadinessProbe(PeriodSeconds = 5, TimeoutSeconds = 5, FailureThreshold = 3)]
            [LivenessProbe(PeriodSeconds = 10, TimeoutSeconds = 5, FailureThreshold = 6)]
            [PodDisruptionBudget(MaxUnavailable = 1)]
            [PodAntiAffinity]
            public static partial class OrdersZooKeeper { }
        }

        """;

    private Consumer(string folder) => Folder = folder;

    public string Folder { get; }

    public string DeclarationFile => Path.Combine(Folder, "OrdersZooKeeper.cs");

    public static Consumer Create(PackedPackage package, string name, string properties, string program = "")
    {
        var folder = Directory.CreateDirectory(Path.Combine(package.Folder, name)).FullName;
        // Blank, so that nothing is inherited from folders above.
        foreach (var file in new[] { "Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props" })
            File.WriteAllText(Path.Combine(folder, file), "<Project />");

        // Added to the machine's sources; the packages are kept in a folder of the tests' own.
        File.WriteAllText(Path.Combine(folder, "nuget.config"), $"""
            <configuration>
              <packageSources><add key="packed" value="{package.Feed}" /></packageSources>
              <config><add key="globalPackagesFolder" value="{Path.Combine(package.Folder, "packages")}" /></config>
            </configuration>
            """);
        File.WriteAllText(Path.Combine(folder, $"{name}.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>{properties}</PropertyGroup>
              <ItemGroup><PackageReference Include="ZkGen" Version="{package.Version}" /></ItemGroup>
            </Project>
            """);
        var consumer = new Consumer(folder);
        File.WriteAllText(consumer.DeclarationFile, Declaration);
        if (program.Length > 0)
            File.WriteAllText(Path.Combine(folder, "Program.cs"), program);

        return consumer;
    }

    /// <summary>An application that has the package through another project only.</summary>
    public static Consumer CreateReferencing(PackedPackage package, string name, Consumer library)
    {
        var consumer = Create(package, name, "<TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType>", "System.Console.WriteLine();");
        File.Delete(consumer.DeclarationFile);
        var project = Path.Combine(consumer.Folder, $"{name}.csproj");
        File.WriteAllText(project, File.ReadAllText(project).Replace(
            $"<PackageReference Include=\"ZkGen\" Version=\"{package.Version}\" />", $"<ProjectReference Include=\"{Directory.GetFiles(library.Folder, "*.csproj").Single()}\" />", StringComparison.Ordinal));
        return consumer;
    }

    public Cli Build(params string[] arguments) => Cli.Run(Folder, ["build", .. arguments]);

    public void Edit(string oldText, string newText)
    {
        var text = File.ReadAllText(DeclarationFile);
        Assert.Contains(oldText, text, StringComparison.Ordinal);
        File.WriteAllText(DeclarationFile, text.Replace(oldText, newText, StringComparison.Ordinal));
    }

    /// <summary>The files of the bundles below a folder of the project, with their times.</summary>
    public IReadOnlyDictionary<string, DateTime> Written(string path) => Directory.EnumerateFiles(Path.Combine(Folder, path), "*", SearchOption.AllDirectories)
        .ToDictionary(file => Path.GetRelativePath(Path.Combine(Folder, path), file).Replace('\\', '/'), File.GetLastWriteTimeUtc, StringComparer.Ordinal);

    /// <summary>Where in the declaration a text stands, as a build log names it.</summary>
    public string PositionOf(string text)
    {
        var lines = File.ReadAllLines(DeclarationFile);
        var line = Array.FindIndex(lines, each => each.Contains(text, StringComparison.Ordinal));
        return string.Create(CultureInfo.InvariantCulture, $"OrdersZooKeeper.cs({line + 1},{lines[line].IndexOf(text, StringComparison.Ordinal) + 1})");
    }
}
