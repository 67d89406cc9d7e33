using System.Globalization;
using ZkGen.Shared;

namespace ZkGen.Benchmarks.Builds;

/// <summary>A console application: ordinary files, and ensembles of the production kind in src/Sample, each in a file of its own.</summary>
internal sealed class Project
{
    private const string SampleFile = "src/Sample/OrdersZooKeeper.cs";

    // The SDK leaves them in, whatever ExcludeAssets says (dotnet/sdk#1212).
    private const string WithoutAnalyzers = """
        <Target Name="WithoutAnalyzers" BeforeTargets="CoreCompile">
          <ItemGroup><Analyzer Remove="@(Analyzer)" Condition="'%(Analyzer.NuGetPackageId)' == 'ZkGen'" /></ItemGroup>
        </Target>
        """;

    public Project(Workspace workspace, string name, Reference reference, int files, int ensembles)
    {
        Folder = Directory.CreateDirectory(Path.Combine(workspace.Folder, name)).FullName;
        Write("nuget.config", $"""
            <configuration>
              <packageSources><add key="packed" value="{workspace.Feed}" /></packageSources>
              <config><add key="globalPackagesFolder" value="{workspace.Packages}" /></config>
            </configuration>
            """);
        Write("App.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
              </PropertyGroup>
              <ItemGroup>{PackageReference(reference, workspace.PackageVersion)}</ItemGroup>
              {(reference == Reference.Attributes ? WithoutAnalyzers : "")}
            </Project>
            """);
        Write("Program.cs", "System.Console.WriteLine();\n");
        for (var number = 1; number <= files; number++)
            Write($"Stock{number}.cs", OrdinaryFile.Text(number));
        for (var number = 1; number <= ensembles; number++)
            Write(EnsembleFile(number), Ensemble(number));
        DotNet("restore");
    }

    public string Folder { get; }

    public (Cost Cost, string Output) DotNet(params IEnumerable<string> arguments) => Shell.DotNet(Folder, arguments);

    /// <summary>Makes one ensemble another one than it was, in a value that goes into its bundle.</summary>
    public void Edit(int number, int edition) => Write(EnsembleFile(number), Ensemble(number).Replace(
        "MaxClientCnxns = 60", string.Create(CultureInfo.InvariantCulture, $"MaxClientCnxns = {61 + edition}"), StringComparison.Ordinal));

    public static string NameOf(int number) => string.Create(CultureInfo.InvariantCulture, $"orders-{number}");

    private static string PackageReference(Reference reference, string version) => reference switch
    {
        Reference.None => "",
        Reference.Attributes => $"<PackageReference Include=\"ZkGen\" Version=\"{version}\" ExcludeAssets=\"build\" />",
        _ => $"<PackageReference Include=\"ZkGen\" Version=\"{version}\" />",
    };

    private static string EnsembleFile(int number) => $"Orders{number}ZooKeeper.cs";

    private static string Ensemble(int number) => Repository.Read(SampleFile)
        .Replace("\"orders\"", $"\"{NameOf(number)}\"", StringComparison.Ordinal)
        .Replace("OrdersZooKeeper", $"Orders{number}ZooKeeper", StringComparison.Ordinal);

    private void Write(string file, string text) => File.WriteAllText(Path.Combine(Folder, file), text);
}
