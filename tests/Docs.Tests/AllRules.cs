using Microsoft.CodeAnalysis.CodeFixes;
using ZkGen.CodeFixes;
using ZkGen.Rules;

namespace ZkGen.Docs.Tests;

/// <summary>The rules as theories take them, by id, and what a page says of them.</summary>
public static class AllRules
{
    // What the light bulb can mend.
    private static readonly HashSet<string> FixableIds = typeof(DeclarationCodeFix).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(CodeFixProvider)) && !type.IsAbstract)
        .SelectMany(type => ((CodeFixProvider)Activator.CreateInstance(type)!).FixableDiagnosticIds)
        .ToHashSet(StringComparer.Ordinal);

    public static TheoryData<string> Ids => [.. RuleCatalogue.All.Select(rule => rule.Id)];

    public static TheoryData<string> AcceptableIds => [.. RuleCatalogue.All.Where(rule => rule.IsAcceptable).Select(rule => rule.Id)];

    public static TheoryData<string> UnacceptableIds => [.. RuleCatalogue.All.Where(rule => !rule.IsAcceptable).Select(rule => rule.Id)];

    internal static string SeverityWord(this Rule rule) => rule.Severity.ToString().ToLowerInvariant();

    internal static string HasCodeFix(this Rule rule) => YesOrNo(FixableIds.Contains(rule.Id));

    internal static string CanBeAccepted(this Rule rule) => YesOrNo(rule.IsAcceptable);

    private static string YesOrNo(bool value) => value ? "yes" : "no";
}
