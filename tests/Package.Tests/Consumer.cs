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

    public string Name => Path.GetFileName(Folder);

    public string DeclarationFile => Path.Combine(Folder, "OrdersZooKeeper.cs");

    /// <param name="name">Of the project; its folder may be below others.</param>
    /// <param name="references">What it refers to, where that is more or less than the package.</param>
    /// <param name="targets">Targets of its own.</param>
    public static Consumer Create(
        PackedPackage package, string name, string properties, string program = "", string? references = null, string sdk = "Microsoft.NET.Sdk", string targets = "")
    {
        var consumer = new Consumer(Directory.CreateDirectory(Path.Combine(package.Folder, name)).FullName);
        File.WriteAllText(Path.Combine(consumer.Folder, $"{consumer.Name}.csproj"), $"""
            <Project Sdk="{sdk}">
              <PropertyGroup>{properties}</PropertyGroup>
              <ItemGroup>{references ?? package.Reference}</ItemGroup>
              {targets}
            </Project>
            """);
        File.WriteAllText(consumer.DeclarationFile, Declaration);
        if (program.Length > 0)
            File.WriteAllText(Path.Combine(consumer.Folder, "Program.cs"), program);

        return consumer;
    }

    /// <summary>An application that has the package through another project only.</summary>
    public static Consumer CreateReferencing(PackedPackage package, string name, Consumer library)
    {
        var consumer = Create(
            package,
            name,
            "<TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType>",
            "System.Console.WriteLine();",
            $"<ProjectReference Include=\"{Path.Combine(library.Folder, $"{library.Name}.csproj")}\" />");
        File.Delete(consumer.DeclarationFile);
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

    /// <summary>The same files, with their texts.</summary>
    public IReadOnlyDictionary<string, string> Texts(string path) =>
        Written(path).Keys.ToDictionary(file => file, file => File.ReadAllText(Path.Combine(Folder, path, file)), StringComparer.Ordinal);

    /// <summary>No assembly, and no document, of ours is among what a project hands on.</summary>
    public void AssertNothingOfOurs(string path) => AssertNothingOfOurs(Directory.EnumerateFiles(Path.Combine(Folder, path), "*", SearchOption.AllDirectories));

    public static void AssertNothingOfOurs(IEnumerable<string> files) => Assert.DoesNotContain(
        files.Select(Path.GetFileName),
        file => file!.StartsWith("ZkGen", StringComparison.OrdinalIgnoreCase) || file.StartsWith("YamlDotNet", StringComparison.OrdinalIgnoreCase));

    /// <summary>Where in the declaration a text stands, as a build log names it.</summary>
    public string PositionOf(string text)
    {
        var lines = File.ReadAllLines(DeclarationFile);
        var line = Array.FindIndex(lines, each => each.Contains(text, StringComparison.Ordinal));
        return string.Create(CultureInfo.InvariantCulture, $"OrdersZooKeeper.cs({line + 1},{lines[line].IndexOf(text, StringComparison.Ordinal) + 1})");
    }
}
