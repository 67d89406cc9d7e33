using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using ZkGen.Core.Tests.Support.Random;
using ZkGen.Model;
using static ZkGen.Core.Tests.Support.Random.Some;

namespace ZkGen.Core.Tests.Support;

/// <summary>Random models of which each value is set or left out; the sections are in <c>Random/</c>.</summary>
internal static class RandomModels
{
    /// <summary>How often to try, where that should be more often than usual.</summary>
    private const string TimesVariable = "ZKGEN_ROUND_TRIPS";

    private static readonly Gen<int> Ports = Gen.Choose(1, 65535);

    private static readonly Gen<string> Flags = Gen.OneOf(
        Gen.Elements("-XX:+UseZGC", "-Da=$HOME", "-Db='c\"d'", "-De=\\f`g`", "-Dh=ä", "-Di=*"),
        Texts.Word.Select(text => $"-D{text}"));

    private static readonly Gen<EnsembleModel> Ensembles =
        from name in Gen.Elements("zk", "orders", "y", "no", "z-1")
        from servers in Gen.Choose(1, 9).Maybe()
        from @namespace in MaybeOf("shop", "default", "007", "on")
        from domain in MaybeOf("cluster.local", "example")
        from serverPort in Ports.Maybe()
        from electionPort in Ports.Maybe()
        from headlessName in MaybeOf("peers", "null")
        from clientName in MaybeOf("clients", "off")
        from heap in MaybeOf("512m", "2G", "1024M")
        from level in MaybeAny<ZooKeeperLogLevel>()
        from budget in Some.OrNone(
            from budgetName in MaybeOf("budget", "1.5", "true")
            from max in Gen.Choose(0, 3).Maybe()
            select new PodDisruptionBudget { Name = budgetName, MaxUnavailable = max })
        from labels in Entries("Label", ["team", "shop.example.com/tier", "y"], Gen.Elements("shop", "007", "", "a.b_c-d"))
        from annotations in Entries("Annotation", ["example.com/a", "null", "b"], Texts.OneLine)
        from environment in Entries("EnvironmentVariable", ["A", "_x.y-z", "on"], Texts.OneLine)
        from pod in RandomPods.All
        select pod(Models.Minimal with
        {
            Name = name,
            Servers = servers,
            Namespace = @namespace,
            ClusterDomain = domain,
            HeadlessService = new() { Name = headlessName, ServerPort = serverPort, LeaderElectionPort = electionPort },
            ClientService = new() { Name = clientName },
            Resources = new() { Heap = heap },
            Logging = new() { Level = level },
            PodDisruptionBudget = budget,
            Labels = labels,
            Annotations = annotations,
            EnvironmentVariables = environment,
        });

    /// <summary>On the tutorial's image.</summary>
    public static Gen<EnsembleModel> Tutorial { get; } =
        from model in Ensembles
        from cfg in RandomZooCfg.Tutorial
        select model with { ZooCfg = cfg };

    /// <summary>On the official image.</summary>
    public static Gen<EnsembleModel> Official { get; } =
        from model in Ensembles
        from cfg in RandomZooCfg.All
        from settings in RandomZooCfgSettings.All
        from version in Gen.Elements(Versions)
        from kubernetes in Gen.Choose(21, 36).Select(minor => new KubernetesVersion(1, minor)).Maybe()
        from image in MaybeOf("mirror.example.com/zookeeper:3.9.5", "zookeeper@sha256:abc", "007")
        from flags in Gen.ArrayOf(Flags).Select(flags => flags.Take(4).ToArray())
        select model with
        {
            Version = version,
            KubernetesVersion = kubernetes,
            Image = new() { Name = image, PullPolicy = model.Image.PullPolicy },
            ZooCfg = cfg,
            ZooCfgSettings = settings,
            JvmFlags = Models.Items("JvmFlag", "Flag", flags),
        };

    /// <summary>On either.</summary>
    public static Gen<EnsembleModel> All { get; } = Gen.OneOf(Tutorial, Official);

    // The last of each branch, and some that lack what the next one has.
    private static ZooKeeperVersion[] Versions =>
        [new(3, 4, 8), new(3, 4, 14), new(3, 5, 1), new(3, 5, 9), new(3, 6, 2), new(3, 7, 0), new(3, 7, 1), new(3, 8, 6), new(3, 9, 5)];

    public static void Hold(Action<EnsembleModel> assertion, int times = 40) => All.Hold(assertion, times);

    public static void Hold(this Gen<EnsembleModel> models, Action<EnsembleModel> assertion, int times = 40) =>
        Prop.ForAll(Arb.From(models, SimplerModels.Than), assertion).Check(Config.QuickThrowOnFailure.WithMaxTest(Math.Max(times, DeclaredTimes)));

    private static int DeclaredTimes =>
        int.TryParse(Environment.GetEnvironmentVariable(TimesVariable), NumberStyles.None, CultureInfo.InvariantCulture, out var times) ? times : 0;
}
