using ZkGen.Model;
using ZkGen.Settings;
using ZkGen.Settings.Values;

namespace ZkGen.Rules;

/// <summary>A port on which each server listens.</summary>
/// <param name="Place">Where it is declared, or would be.</param>
internal readonly record struct ListeningPort(string Name, Place Place, int Number, bool IsDeclared)
{
    /// <summary>Those that can be told, defaults among them.</summary>
    public static IEnumerable<ListeningPort> All(EnsembleModel model)
    {
        var plan = new EnsemblePlan(model);
        return new[]
        {
            Of(ZooCfg.At(nameof(ZooCfg.ClientPort)), model.ZooCfg.ClientPort, plan.ClientPort),
            Of(HeadlessService.At(nameof(HeadlessService.ServerPort)), model.HeadlessService.ServerPort, plan.ServerPort),
            Of(HeadlessService.At(nameof(HeadlessService.LeaderElectionPort)), model.HeadlessService.LeaderElectionPort, plan.LeaderElectionPort),
            plan.AdminEnableServer ? Of(ZooCfg.At(nameof(ZooCfg.AdminServerPort)), model.ZooCfg.AdminServerPort, plan.AdminServerPort) : null,
        }.OfType<ListeningPort>().Concat(Raw(model));
    }

    /// <summary>Those that have a property.</summary>
    public static IEnumerable<ListeningPort> Declared(EnsembleModel model) => All(model).Where(port => port.IsDeclared && port.Place.Section != "ZooCfgSetting");

    // 0 switches each of them off.
    private static IEnumerable<ListeningPort> Raw(EnsembleModel model) =>
        from declared in DeclaredSetting.Of(model)
        where declared.Key is "secureClientPort" or "observerMasterPort" or "metricsProvider.httpPort"
        let number = JavaNumber.ParseInt(declared.Value.ValueOr(""))
        where number > 0
        select new ListeningPort(declared.Key, declared.ValuePlace, (int)number, IsDeclared: true);

    private static ListeningPort? Of(Place place, Setting<int> declared, int number) =>
        declared.State == SettingState.Unreadable ? null : new(place.ToString(), place, number, declared.IsSet);
}
