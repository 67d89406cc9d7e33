namespace ZkGen.Testing.Tests.Samples;

internal static class Rules
{
    public static readonly DiagnosticDescriptor Four = Rule("T0004", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor Six = Rule("T0006", DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor Optional = Rule("T0007", DiagnosticSeverity.Info, isEnabledByDefault: false);

    public static readonly DiagnosticDescriptor Stubborn =
        Rule("T0008", DiagnosticSeverity.Error, true, WellKnownDiagnosticTags.NotConfigurable);

    private static DiagnosticDescriptor Rule(
        string id, DiagnosticSeverity severity, bool isEnabledByDefault = true, params string[] tags) =>
        new(id, "A number is unlucky", "{0} is unlucky", "Luck", severity, isEnabledByDefault, null, "https://example.org/" + id, tags);
}
