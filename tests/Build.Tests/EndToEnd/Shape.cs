using ZkGen.Build.Tests.Support;
using ZkGen.Shared;

namespace ZkGen.Build.Tests.EndToEnd;

/// <summary>A kind of project, restored once for all tests that use it.</summary>
internal sealed class Shape
{
    private readonly Lazy<TemporaryFolder> _restored;

    private Shape(string project, params (string Path, string Text)[] files) => _restored = new(() =>
    {
        // Begun before anything else is, and so ended before: the runner gives little time to that.
        _ = CompilerServer.Properties;
        var folder = new TemporaryFolder();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => folder.Dispose();
        foreach (var (path, text) in files)
            folder.Write(path, text);

        // Nothing is inherited: neither from the repository nor from a folder above the temporary one.
        foreach (var name in (string[])["Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props"])
            folder.Write(name, "<Project />\n");
        folder.Write("nuget.config", "<configuration />\n");
        folder.Write(".editorconfig", "root = true\n");
        foreach (var (path, _) in files.Where(file => file.Path.EndsWith("proj", StringComparison.Ordinal)))
            ImportPackage(folder, Path.GetDirectoryName(path)!, Path.GetFileName(path));
        Dotnet.Run(folder.Path, "restore", folder[project], "-v:q").Succeeds();
        return folder;
    });

    public static Shape App { get; } = new("App.csproj", ("App.csproj", Project("<TargetFramework>net10.0</TargetFramework>")));

    public static Shape TwoFrameworks { get; } =
        new("App.csproj", ("App.csproj", Project("<TargetFrameworks>net10.0;netstandard2.0</TargetFrameworks>")));

    public static Shape Referencing { get; } = new(
        "App/App.csproj",
        ("Lib/Lib.csproj", Project("<TargetFramework>net10.0</TargetFramework>")),
        ("App/App.csproj", Project("<TargetFramework>net10.0</TargetFramework>", """<ProjectReference Include="../Lib/Lib.csproj" />""")));

    public static Shape FSharp { get; } = new(
        "App.fsproj",
        ("App.fsproj", Project(
            // Not the implicit one: that of the SDK is not in every registry.
            "<TargetFramework>net10.0</TargetFramework><DisableImplicitFSharpCoreReference>true</DisableImplicitFSharpCoreReference>",
            """<PackageReference Include="FSharp.Core" Version="10.0.111" /><Compile Include="App.fs" />""")),
        ("App.fs", "module App\nlet answer = 42\n"));

    public static Shape VisualBasic { get; } = new(
        "App.vbproj", ("App.vbproj", Project("<TargetFramework>net10.0</TargetFramework>")), ("App.vb", "Public Class App\nEnd Class\n"));

    /// <summary>The folder of a new project of this kind.</summary>
    public TemporaryFolder Copy()
    {
        var copy = new TemporaryFolder();
        foreach (var (path, text) in _restored.Value.Files())
            copy.Write(path, text);
        return copy;
    }

    private static string Project(string properties, string items = "") => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            {properties}
            <NuGetAudit>false</NuGetAudit>
            <RunAnalyzers>false</RunAnalyzers>
          </PropertyGroup>
          <ItemGroup>
            {items}
          </ItemGroup>
          <Target Name="ShowArtifacts" AfterTargets="ZkGenWrite" Condition="'$(ShowArtifacts)' == 'true'">
            <Message Importance="high" Text="artifact: %(ZkGenArtifact.FullPath) %(Ensemble) %(RelativePath)" />
          </Target>
        </Project>
        """;

    // Where NuGet writes its own imports, so that they come at the same point as those of a package.
    private static void ImportPackage(TemporaryFolder folder, string below, string project)
    {
        var obj = Path.Combine(below, "obj", project);
        var package = Repository.At("src/Package");
        folder.Write(obj + ".zkgen.props", $"""
            <Project>
              <PropertyGroup>
                <ZkGenTaskAssembly>{TaskAssembly.Value}</ZkGenTaskAssembly>
              </PropertyGroup>
              <Import Project="{package}/build/ZkGen.props" />
            </Project>
            """);
        folder.Write(obj + ".zkgen.targets", $"""
            <Project>
              <Import Project="{package}/build/ZkGen.targets" Condition="'$(TargetFramework)' != ''" />
              <Import Project="{package}/buildMultiTargeting/ZkGen.targets" Condition="'$(TargetFramework)' == ''" />
            </Project>
            """);
    }

    // Alone in its folder, as in the package: what it needs comes from MSBuild.
    private static readonly Lazy<string> TaskAssembly = new(() =>
    {
        var folder = new TemporaryFolder();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => folder.Dispose();
        File.Copy(typeof(WriteArtifacts).Assembly.Location, folder["ZkGen.Build.dll"]);
        return folder["ZkGen.Build.dll"];
    });
}
