using System.Text.RegularExpressions;
using ZkGen.Core.Tests.Support;

namespace ZkGen.Core.Tests.Architecture;

public sealed partial class RoomTests
{
    /// <summary>The first transform of the generator and the entry of the analyzer are given a symbol, and hand it on.</summary>
    private static readonly string[] Entries = ["src/Generator/EnsembleDeclaration.cs", "src/Analyzers/EnsembleAnalyzer.cs"];

    [Fact]
    public void OnlyCoreYamlNamesTheYamlLibrary() =>
        Assert.All(Repository.CSharpFilesThatSay("YamlDotNet"), file => Assert.StartsWith("src/Core/Yaml/", file, StringComparison.Ordinal));

    [Fact]
    public void OnlyTheCodeFixesReferToWorkspaces() => Assert.Equal(
        ["src/CodeFixes/CodeFixes.csproj"],
        Repository.SourceFiles(".csproj").Where(file => References(file).Any(reference => reference.Contains("Workspaces", StringComparison.Ordinal))));

    [Fact]
    public void OnlyReadingSeesTheSymbolsOfADeclaration() => Assert.All(
        Repository.CSharpFilesThatSay("INamedTypeSymbol", "AttributeData", "TypedConstant").Except(Entries),
        file => Assert.StartsWith("src/Reading/", file, StringComparison.Ordinal));

    [Theory]
    [InlineData("Attributes", new string[0])]
    [InlineData("Core", new[] { "System.Collections.Immutable", "YamlDotNet" })]
    [InlineData("Reading", new[] { "Core", "Microsoft.CodeAnalysis.CSharp" })]
    [InlineData("Generator", new[] { "Microsoft.CodeAnalysis.CSharp", "Reading" })]
    [InlineData("Analyzers", new[] { "Microsoft.CodeAnalysis.CSharp", "Reading" })]
    [InlineData("CodeFixes", new[] { "Microsoft.CodeAnalysis.CSharp.Workspaces", "Reading" })]
    [InlineData("Build", new[] { "Microsoft.Build.Utilities.Core", "System.Reflection.Metadata" })]
    public void ARoomMayUseWhatTheDesignSays(string room, string[] references) =>
        Assert.Equal(references, References($"src/{room}/{room}.csproj").Order(StringComparer.Ordinal));

    [Fact]
    public void TheCarriersFormatStandsInOnePlace()
    {
        Assert.Equal(["src/Carrier/CarrierFormat.cs"], Repository.CSharpFilesThatSay("\"ZkGen.Carrier\""));
        Assert.Equal(
            ["src/Build/Build.csproj", "src/Generator/Generator.csproj", "src/Reading/Reading.csproj"],
            Repository.SourceFiles(".csproj").Where(file => Repository.Read(file).Contains("../Carrier/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void WhatRunsInsideACompilerReadsAndWritesNoFiles() => Assert.All(
        Repository.SourceFiles(".cs").Where(file => FileSystem().IsMatch(Repository.Read(file))),
        file => Assert.Matches("^src/(Build|Sample|Package)/", file));

    private static IEnumerable<string> References(string project) =>
        Reference().Matches(Repository.Read(project)).Select(match => Path.GetFileNameWithoutExtension(match.Groups[1].Value.Replace('\\', '/') + Extension(match.Value)));

    // A package's name may have dots; a project's ends with its extension.
    private static string Extension(string reference) => reference.StartsWith("<PackageReference", StringComparison.Ordinal) ? ".package" : "";

    [GeneratedRegex(@"\bSystem\.IO\b|\b(File|Directory|FileInfo|DirectoryInfo|FileStream|Environment)\.\w")]
    private static partial Regex FileSystem();

    [GeneratedRegex("""<(?:PackageReference|ProjectReference) Include="([^"]+)"[^>]*>""")]
    private static partial Regex Reference();
}
