using ZkGen.Model;

namespace ZkGen.Rules;

/// <summary>A probe that a declaration has.</summary>
/// <param name="Section">Its attribute.</param>
internal readonly record struct DeclaredProbe(string Section, Probe Probe)
{
    public const string Startup = nameof(EnsembleModel.StartupProbe);
    public const string Readiness = nameof(EnsembleModel.ReadinessProbe);
    public const string Liveness = nameof(EnsembleModel.LivenessProbe);

    public static IEnumerable<DeclaredProbe> All(EnsembleModel model) =>
        from declared in new[] { (Section: Startup, Probe: model.StartupProbe), (Section: Readiness, Probe: model.ReadinessProbe), (Section: Liveness, Probe: model.LivenessProbe) }
        where declared.Probe is not null
        select new DeclaredProbe(declared.Section, declared.Probe);

    /// <summary>Those that end a container, as a message names them; empty if there is none.</summary>
    public static string ThoseThatKill(EnsembleModel model) => (model.StartupProbe, model.LivenessProbe) switch
    {
        (not null, not null) => "the startup and liveness probes",
        (not null, null) => "the startup probe",
        (null, not null) => "the liveness probe",
        _ => "",
    };

    public Place At(string? property = null) => new(Section, property);
}
