namespace Microsoft.CodeAnalysis.Testing;

internal static class OptionalRules
{
    /// <summary>Rules that are off by default are tested too; any configuration of the test overrules this.</summary>
    public static SolutionState TurnOn(SolutionState state, IEnumerable<DiagnosticDescriptor> rules)
    {
        var lines = rules.Where(rule => !rule.IsEnabledByDefault)
            .Select(rule => $"dotnet_diagnostic.{rule.Id}.severity = {ConfigName(rule.DefaultSeverity)}\n")
            .ToList();
        if (lines.Count == 0)
            return state;

        var enabled = state.Copy();
        // Not .globalconfig: that is of level 100 wherever the compiler cannot read the minus, as in Arabic.
        enabled.AnalyzerConfigFiles.Add(("/optional.globalconfig", $"is_global = true\nglobal_level = -100\n{string.Concat(lines)}"));
        return enabled;
    }

    private static string ConfigName(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        DiagnosticSeverity.Info => "suggestion",
        _ => "silent",
    };
}
