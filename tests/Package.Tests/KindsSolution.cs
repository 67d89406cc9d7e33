using System.Diagnostics;

namespace ZkGen.Package.Tests;

/// <summary>The projects of <see cref="ProjectKindTests"/>, built at once; their path has a space and letters of other alphabets.</summary>
public sealed class KindsSolution
{
    private const string Folder = "Köln zoo 動物園";

    private const string Console = "System.Console.WriteLine(Shop.Platform.OrdersZooKeeper.ConnectionString);";

    private const string Test = "public class Tests { [Xunit.Fact] public void Counts() => Xunit.Assert.Equal(3, Shop.Platform.OrdersZooKeeper.ServerCount); }";

    private const string Web = """
        using Microsoft.AspNetCore.Builder;

        var application = WebApplication.Create(args);
        application.Urls.Add("http://127.0.0.1:0");
        application.MapGet("/", () => Shop.Platform.OrdersZooKeeper.ConnectionString);
        await application.StartAsync();
        using var client = new System.Net.Http.HttpClient();
        System.Console.WriteLine(await client.GetStringAsync(System.Linq.Enumerable.First(application.Urls)));
        await application.StopAsync();
        """;

    private readonly Solution solution;

    public KindsSolution(PackedPackage package)
    {
        Plain = package.Plain.Texts;
        solution = new(package, Folder, Projects.Select(project => Create(package, project.Kind, project.Framework)));
        var build = solution.Run("build").AssertSuccess();
        Assert.Contains("0 Warning(s)", build.Output, StringComparison.Ordinal);
    }

    internal static IEnumerable<(string Kind, string Framework)> Projects => Tier.IsLong
        ? from kind in new[] { "console", "library", "web", "test" }
          from framework in new[] { "net8.0", "net9.0", "net10.0", "netstandard2.0" }
          where kind == "library" || framework != "netstandard2.0"
          select (kind, framework)
        : [("console", "net8.0"), ("web", "net9.0"), ("test", "net10.0"), ("library", "netstandard2.0")];

    internal IReadOnlyDictionary<string, string> Plain { get; }

    internal Consumer this[string kind, string framework] => solution.Projects.Single(project => project.Name == $"{kind}-{framework}");

    /// <summary>Runs it on whatever runtime there is: that of an older framework need not be installed.</summary>
    internal Cli Run(string kind, string framework)
    {
        var project = this[kind, framework];
        string[] arguments = kind == "test" ? ["test", "--no-build"] : ["exec", $"bin/Debug/{framework}/{project.Name}.dll"];
        return Cli.Run(new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = project.Folder, Environment = { ["DOTNET_ROLL_FORWARD"] = "Major" } });
    }

    private static Consumer Create(PackedPackage package, string kind, string framework) => Consumer.Create(
        package,
        $"{Folder}/{kind}-{framework}",
        $"<TargetFramework>{framework}</TargetFramework>{(kind == "console" ? "<OutputType>Exe</OutputType>" : "")}",
        kind switch { "console" => Console, "web" => Web, "test" => Test, _ => "" },
        kind == "test" ? package.Reference + string.Concat(new[] { "Microsoft.NET.Test.Sdk", "xunit", "xunit.runner.visualstudio" }.Select(RepositoryPackages.Reference)) : null,
        kind == "web" ? "Microsoft.NET.Sdk.Web" : "Microsoft.NET.Sdk");
}
