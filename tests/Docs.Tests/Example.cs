using System.Text.RegularExpressions;

namespace ZkGen.Docs.Tests;

/// <summary>A declaration as a page shows it, and what its project says in MSBuild's XML.</summary>
internal sealed record Example(string Code, string Project)
{
    /// <summary>The name of its file.</summary>
    public const string Path = "/Example.cs";

    /// <summary>The properties that the compiler sees. A project that has ZkGen through another one only does not import its targets.</summary>
    public string GlobalConfig => "is_global = true\n"
        + (Project.Contains("<ProjectReference", StringComparison.Ordinal) ? "" : "build_property.ZkGenTargets = true\n")
        + string.Concat(Regex.Matches(Project, @"<(ZkGen\w+)>(.*?)</\1>").Select(match => $"build_property.{match.Groups[1].Value} = {match.Groups[2].Value}\n"));
}
