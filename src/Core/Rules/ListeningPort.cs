using ZkGen.Model;
using ZkGen.Settings;
using ZkGen.Settings.Values;

namespace ZkGen.Rules;

/// <summary>A port on which each server listens.</summary>
/// <param name="Place">Where it is declared, or would be.</param>
internal readonly record struct ListeningPort(string Name, Place Place, int Number, bool IsDeclared)
{
    private const int Max = 65535;

    public bool IsInRange => Number is >= 1 and <= Max;

    /// <summary>Those that can be told, defaults among them.</summary>
    public static IEnumerable<ListeningPort> All(EnsembleModel model)
    {
        var settings = DeclaredSettings.Of(model);
        return OfServices(model).Concat(Admin(model)).Concat(Raw(settings)).Concat(Metrics(model, settings));
    }

    /// <summary>Those that the Services have too.</summary>
    public static IEnumerable<ListeningPort> OfServices(EnsembleModel model)
    {
        var plan = new EnsemblePlan(model);
        return new[]
        {
            Of(ZooCfg.At(nameof(ZooCfg.ClientPort)), model.ZooCfg.ClientPort, plan.ClientPort),
            Of(HeadlessService.At(nameof(HeadlessService.ServerPort)), model.HeadlessService.ServerPort, plan.ServerPort),
            Of(HeadlessService.At(nameof(HeadlessService.LeaderElectionPort)), model.HeadlessService.LeaderElectionPort, plan.LeaderElectionPort),
        }.OfType<ListeningPort>();
    }

    private static IEnumerable<ListeningPort> Admin(EnsembleModel model)
    {
        var plan = new EnsemblePlan(model);
        return plan.AdminEnableServer && Of(ZooCfg.At(nameof(ZooCfg.AdminServerPort)), model.ZooCfg.AdminServerPort, plan.AdminServerPort) is { } port ? [port] : [];
    }

    // 0 switches each of them off.
    private static IEnumerable<ListeningPort> Raw(DeclaredSettings settings) =>
        from declared in settings.All
        where declared.Key is "secureClientPort" or "observerMasterPort"
        let number = JavaNumber.ParseInt(declared.Value.ValueOr(""))
        where number > 0
        select new ListeningPort(declared.Key, declared.ValuePlace, (int)number, IsDeclared: true);

    // Without a class nobody listens. Prometheus' has a default; what another does without a port its author knows.
    private static IEnumerable<ListeningPort> Metrics(EnsembleModel model, DeclaredSettings settings)
    {
        if (settings.Find("metricsProvider.className") is not { } provider)
            yield break;

        var port = SettingCatalogue.Get("metricsProvider.httpPort");
        if (settings.Number(port.Key) is > 0 and var number)
            yield return new(port.Key, settings.Find(port.Key)!.ValuePlace, (int)number, IsDeclared: true);
        else if (settings.IsReadable && !settings.Contains(port.Key) && provider.Value == ServerClasses.Prometheus && JavaNumber.ParseInt(port.Default.In(model.Version.ValueOr(default))) is { } byDefault)
            yield return new(port.Key, provider.ValuePlace, (int)byDefault, IsDeclared: false);
    }

    private static ListeningPort? Of(Place place, Setting<int> declared, int number) =>
        declared.State == SettingState.Unreadable ? null : new(place.ToString(), place, number, declared.IsSet);
}
