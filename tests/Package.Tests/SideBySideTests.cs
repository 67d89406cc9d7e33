namespace ZkGen.Package.Tests;

/// <summary>Other analyzer packages that bring a YamlDotNet of their own.</summary>
[Collection(nameof(PackedPackage))]
public class SideBySideTests(PackedPackage package)
{
    private const string Lower = "13.1.1";

    private const string Higher = "18.1.0";

    private const string Analyzer = """
        using System.Collections.Immutable;
        using Microsoft.CodeAnalysis;
        using Microsoft.CodeAnalysis.Diagnostics;
        using YamlDotNet.Serialization;

        [DiagnosticAnalyzer(LanguageNames.CSharp)]
        public sealed class YamlAnalyzer : DiagnosticAnalyzer
        {
            private static readonly DiagnosticDescriptor Rule = new("OTHER1", "YAML", "YamlDotNet {0} writes {1}", "Other", DiagnosticSeverity.Warning, true);

            public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(Rule);

            public override void Initialize(AnalysisContext context)
            {
                context.EnableConcurrentExecution();
                context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
                context.RegisterCompilationAction(compilation => compilation.ReportDiagnostic(Diagnostic.Create(
                    Rule, Location.None, typeof(ISerializer).Assembly.GetName().Version.Major, new SerializerBuilder().Build().Serialize(new { answer = 42 }).Trim())));
            }
        }
        """;

    /// <summary>In one compiler that stays. The SDK would leave only the newest of the two files.</summary>
    [Fact]
    public void ALowerAndAHigherYamlDotNetLoadBesideOurs()
    {
        Assert.InRange(Version.Parse(RepositoryPackages.Version("YamlDotNet")), Version.Parse(Lower), Version.Parse(Higher));
        new Solution(package, "Others", [Other("Lower", Lower), Other("Higher", Higher)]).Run("pack", $"-p:PackageOutputPath={package.Feed}").AssertSuccess();
        var solution = new Solution(package, "SideBySide", [Beside("Lower"), Beside("Higher")]);
        File.WriteAllText(Path.Combine(package.Folder, "SideBySide/Directory.Build.targets"), """
            <Project>
              <Target Name="ShowYaml" BeforeTargets="CoreCompile">
                <Message Importance="high" Text="$(MSBuildProjectName) has the YamlDotNet of %(Analyzer.NuGetPackageId)" Condition="'%(Analyzer.Filename)' == 'YamlDotNet'" />
              </Target>
            </Project>
            """);

        var build = solution.Run("build").AssertSuccess();

        build.AssertSaid("BesideLower has the YamlDotNet of Lower").AssertSaid("BesideLower has the YamlDotNet of ZkGen");
        build.AssertSaid("BesideHigher has the YamlDotNet of Higher").AssertSaid("BesideHigher has the YamlDotNet of ZkGen");
        build.AssertSaid("warning OTHER1: YamlDotNet 13 writes answer: 42").AssertSaid("warning OTHER1: YamlDotNet 18 writes answer: 42");
        Assert.All(solution.Projects, project => Assert.Equal(package.Plain.Texts, project.Texts(PlainBuild.Bundles)));
    }

    private Consumer Beside(string other) => Consumer.Create(
        package, $"SideBySide/Beside{other}", "<TargetFramework>net10.0</TargetFramework>", references: $"{package.Reference}<PackageReference Include=\"{other}\" Version=\"1.0.0\" />");

    private Consumer Other(string name, string yamlDotNet)
    {
        var other = Consumer.Create(
            package,
            $"Others/{name}",
            """
            <TargetFramework>netstandard2.0</TargetFramework><LangVersion>latest</LangVersion><CopyLocalLockFileAssemblies>true</CopyLocalLockFileAssemblies>
            <IncludeBuildOutput>false</IncludeBuildOutput><SuppressDependenciesWhenPacking>true</SuppressDependenciesWhenPacking><NoWarn>NU5128</NoWarn><RunAnalyzers>false</RunAnalyzers>
            """,
            Analyzer,
            $"""
            {RepositoryPackages.Reference("Microsoft.CodeAnalysis.CSharp")}<PackageReference Include="YamlDotNet" Version="{yamlDotNet}" />
            <None Include="$(OutputPath)$(AssemblyName).dll;$(OutputPath)YamlDotNet.dll" Pack="true" PackagePath="analyzers/dotnet/cs" />
            """);
        File.Delete(other.DeclarationFile);
        return other;
    }
}
