using FsCheck;
using FsCheck.Fluent;
using ZkGen.Collections;
using ZkGen.Model;

namespace ZkGen.Oracle.Tests.Declarations;

/// <summary>Declarations for the official image with ZooKeeper 3.8.0, of which about one in two has something wrong in <c>zoo.cfg</c>.</summary>
internal static class RandomDeclarations
{
    private const int Size = 50;

    private static readonly Gen<Setting<int>> ServerPorts = Gen.Frequency(
        (20, Gen.Constant(default(Setting<int>))), (2, Gen.Elements(1, 2181, 2888, 3888, 8080, 65535).Select(Set)), (1, Gen.Elements(0, -1, 65536, int.MaxValue).Select(Set)));

    private static readonly Gen<Setting<int>> Servers = Gen.Frequency((1, Gen.Constant(default(Setting<int>))), (3, Gen.Choose(1, 9).Select(Set)));

    /// <summary>The declaration of a seed, always the same.</summary>
    public static EnsembleModel Of(ulong seed, string mountPath) => Models(mountPath).Sample(1, new Rnd(seed, 0x9E3779B97F4A7C15), Size).Single();

    public static EnsembleModel Of(string mountPath, params (string Key, string Value)[] settings) => new()
    {
        DeclaredType = new("Shop.Orders", null),
        Name = "zk",
        Version = ValueTexts.Version,
        DataVolume = new() { Storage = "10Gi", MountPath = mountPath },
        ZooCfgSettings = settings.Select((setting, i) => new Entry(new("ZooCfgSetting", null, i), setting.Key, setting.Value)).ToEquatableArray(),
    };

    private static Gen<EnsembleModel> Models(string mountPath) =>
        from isRight in Gen.Frequency((8, Gen.Constant(true)), (12, Gen.Constant(false)))
        from servers in Servers
        from serverPort in isRight ? Gen.Constant(default(Setting<int>)) : ServerPorts
        from electionPort in isRight ? Gen.Constant(default(Setting<int>)) : ServerPorts
        from changes in Several(RandomZooCfg.Change(isRight: true, mountPath), 3)
        from wildChanges in isRight ? Gen.Constant(Array.Empty<Action<ZooCfg>>()) : Several(RandomZooCfg.Change(isRight: false, mountPath), 2)
        from entries in Entries(isRight)
        select Of(mountPath, entries) with
        {
            Servers = servers,
            HeadlessService = new() { ServerPort = serverPort, LeaderElectionPort = electionPort },
            ZooCfg = Changed([.. changes, .. wildChanges]),
        };

    private static Gen<(string Key, string Value)[]> Entries(bool isRight) =>
        from right in Several(RandomEntries.Right, 4)
        from unknown in Often(1, 4, Gen.OneOf(RandomEntries.Unknown, RandomEntries.Misspelt))
        from wild in isRight ? Gen.Constant(Array.Empty<(string, string)>()) : Wild
        from order in Gen.Shuffle(right.Concat(unknown).Concat(wild))
        from repeated in isRight || order.Length == 0 ? Gen.Constant(Array.Empty<(string, string)>()) : Often(1, 9, Repeated(order))
        let all = order.Concat(repeated).ToArray()
        select isRight ? [.. all.DistinctBy(entry => entry.Item1.Trim(' '))] : all;

    private static Gen<(string, string)[]> Wild =>
        from any in Several(RandomEntries.Any, 3)
        from reserved in Often(1, 6, RandomEntries.Reserved)
        from ofProperty in Often(1, 12, RandomEntries.OfProperty)
        from voters in Often(1, 8, RandomEntries.Group)
        from themes in Gen.Frequency((3, Gen.Constant(Array.Empty<(string, string)>())), (1, Gen.OneOf(RandomEntries.Sasl, RandomEntries.SecurePort, RandomEntries.SecurePort, RandomEntries.Enforced)))
        select any.Concat(reserved).Concat(ofProperty).Concat(voters).Concat(themes).ToArray();

    private static Gen<(string, string)> Repeated((string Key, string Value)[] entries) =>
        from entry in Gen.Elements(entries)
        from key in RandomEntries.Spaced(Gen.Constant(entry.Key))
        from value in Gen.OneOf(Gen.Constant(entry.Value), ValueTexts.Plain)
        select (key, value);

    private static Gen<T[]> Several<T>(Gen<T> items, int most) =>
        from count in Gen.Choose(0, most)
        from all in Gen.ArrayOf(items, count)
        select all;

    private static Gen<T[]> Often<T>(int some, int none, Gen<T> items) =>
        Gen.Frequency((none, Gen.Constant(Array.Empty<T>())), (some, items.Select(item => new[] { item })));

    private static ZooCfg Changed(IEnumerable<Action<ZooCfg>> changes)
    {
        var cfg = new ZooCfg();
        foreach (var change in changes)
            change(cfg);

        return cfg;
    }

    private static Setting<int> Set(int value) => value;
}
