using ZkGen.Rules;

namespace ZkGen.Docs.Tests;

/// <summary>The severity sets of the package, <c>&lt;ZkGenSeverities&gt;strict&lt;/ZkGenSeverities&gt;</c>, are made from the catalogue.</summary>
public sealed class SeveritySetTests
{
    [Theory]
    [InlineData("default", "what the catalogue says")]
    [InlineData("strict", "what warns ends the build, what advises warns")]
    [InlineData("none", "only what rejects a bundle is said")]
    public void ASetHasEachRuleThatCanBeConfigured(string name, string meaning)
    {
        var head = $"# ZkGen, severity set '{name}': {meaning}. What is written does not depend on it.\nis_global = true\nglobal_level = -1\n\n";
        var rules = RuleCatalogue.All.Where(rule => !rule.Rejects || rule.IsAcceptable).OrderBy(rule => rule.Id, StringComparer.Ordinal);

        GeneratedFile.Verify(
            $"src/Package/build/severities/{name}.globalconfig",
            head + string.Concat(rules.Select(rule => $"dotnet_diagnostic.{rule.Id}.severity = {Severity(name, rule.Severity)}\n")));
    }

    // As .editorconfig spells them.
    private static string Severity(string set, RuleSeverity severity) => (set, severity) switch
    {
        (_, RuleSeverity.Error) => "error",
        ("none", _) => "none",
        ("strict", RuleSeverity.Warning) => "error",
        ("strict", RuleSeverity.Info) => "warning",
        (_, RuleSeverity.Warning) => "warning",
        (_, RuleSeverity.Info) => "suggestion",
        _ => "silent",
    };
}
