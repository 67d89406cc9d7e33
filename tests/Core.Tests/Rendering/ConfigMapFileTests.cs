using ZkGen.Core.Tests.Support;
using ZkGen.Model;

namespace ZkGen.Core.Tests.Rendering;

/// <summary>
/// The files that the official image's Pods see. A name that changes with them, and only with them, rolls the Pods when it must, and brings the
/// old content back with <c>kubectl rollout undo</c>.
/// </summary>
public sealed class ConfigMapFileTests
{
    private static readonly string[] Mounted = ["java.security", "logback.xml", "start-zookeeper.sh", "zoo.cfg", "zookeeper-live.sh", "zookeeper-ready.sh"];

    public static TheoryData<string, EnsembleModel> WhatIsNotMounted => new()
    {
        { "a label", Models.Official with { Labels = Models.Entries("Label", ("team", "shop")) } },
        { "an annotation", Models.Official with { Annotations = Models.Entries("Annotation", ("a", "b")) } },
        { "an environment variable", Models.Official with { EnvironmentVariables = Models.Entries("EnvironmentVariable", ("TZ", "UTC")) } },
        { "an image of another name", Models.Official with { Image = new() { Name = "mirror.example.com/zookeeper:3.9.5" } } },
        { "a pull policy", Models.Official with { Image = new() { PullPolicy = ImagePullPolicy.Always } } },
        { "requests and limits", Models.Official with { Resources = new() { CpuRequest = "1", CpuLimit = "2", MemoryRequest = "1Gi", MemoryLimit = "2Gi" } } },
        { "a startup probe", Models.Official with { StartupProbe = new() } },
        { "a probe's other fields", Models.Official with { LivenessProbe = new() { PeriodSeconds = 3, InitialDelaySeconds = 4, FailureThreshold = 5, TimeoutSeconds = 1 } } },
        { "readiness's other fields", Models.Official with { ReadinessProbe = new() { PeriodSeconds = 3, SuccessThreshold = 2 } } },
        { "a liveness timeout", Models.Official with { LivenessProbe = new() { TimeoutSeconds = 5 } } },
        { "a readiness timeout", Models.Official with { ReadinessProbe = new() { TimeoutSeconds = 5 } } },
        { "a budget", Models.Official with { PodDisruptionBudget = new() { MaxUnavailable = 2 } } },
        { "scheduling", Models.Official with { PodAntiAffinity = new(), NodeSelectors = Models.Entries("NodeSelector", ("a", "b")) } },
        { "the volume's size", Models.Official with { DataVolume = new() { Storage = "20Gi", StorageClassName = "fast", Name = "disk" } } },
        { "a client Service of another name", Models.Official with { ClientService = new() { Name = "other" } } },
        { "another Kubernetes", Models.Official with { KubernetesVersion = new KubernetesVersion(1, 33) } },
        { "another folder", Models.Official with { Folder = "prod/zk" } },
    };

    public static TheoryData<string, EnsembleModel> WhatIsMounted => new()
    {
        { "one server more", Models.Official with { Servers = 5 } },
        { "a tick", Models.Official with { ZooCfg = new() { TickTime = 2001 } } },
        { "a namespace", Models.Official with { Namespace = "shop" } },
        { "a version", Models.Official with { Version = new ZooKeeperVersion(3, 9, 4) } },
        { "a heap", Models.Official with { Resources = new() { Heap = "512m" } } },
        { "a flag", Models.Official with { JvmFlags = Models.Items("JvmFlag", "Flag", "-XX:+UseZGC") } },
        { "a log level", Models.Official with { Logging = new() { Level = ZooKeeperLogLevel.Warn } } },
        { "a port", Models.Official with { HeadlessService = new() { ServerPort = 2889 } } },
    };

    [Fact]
    public void ItsNameIsTheEnsemblesAndTenDigitsOfAHash() => RandomModels.Official.Hold(model =>
        Assert.Matches($@"^{model.Name.ValueOr("")}-config-[0-9a-f]{{10}}\z", NameOf(model)));

    [Fact]
    public void ItHoldsTheMountedFilesByteForByte() => RandomModels.Official.Hold(model =>
    {
        var bundle = new RenderedBundle(model);
        var data = bundle.ConfigMap.At("data");
        Assert.Equal(Mounted.Select(file => file == "logback.xml" && bundle.Texts.ContainsKey("log4j.properties") ? "log4j.properties" : file), data.Keys());
        Assert.All(data.Keys(), file => Assert.Equal(bundle.Texts[file], data.At(file).Text()));
        Assert.All(data.Keys(), file => Assert.True(data.At(file).IsText()));
    });

    /// <summary>Whatever is declared: two names are the same exactly if what is mounted is.</summary>
    [Fact]
    public void ItsNameChangesExactlyIfAMountedByteDoes() => RandomModels.Official.Hold(
        model =>
        {
            EnsembleModel[] others =
            [
                model with { Labels = [], Annotations = [], Resources = new() { Heap = model.Resources.Heap }, Tolerations = [], PodAntiAffinity = null },
                model with { StartupProbe = null }, model with { LivenessProbe = null }, model with { ReadinessProbe = null },
                model with { ZooCfg = new() }, model with { ZooCfg = model.ZooCfg with { ClientPort = 2181 } }, model with { JvmFlags = [] },
                model with { Logging = new() }, model with { Servers = 3 }, model with { Resources = new() },
            ];
            Assert.All(others, other => Assert.Equal(MountedTexts(model).SequenceEqual(MountedTexts(other)), NameOf(model) == NameOf(other)));
        },
        times: 12);

    [Theory]
    [MemberData(nameof(WhatIsNotMounted))]
    public void WhatIsNotMountedRollsNothingByItsName(string change, EnsembleModel changed) =>
        Assert.True(NameOf(Models.Official) == NameOf(changed), change);

    [Theory]
    [MemberData(nameof(WhatIsMounted))]
    public void WhatIsMountedGivesItAnotherName(string change, EnsembleModel changed) =>
        Assert.False(NameOf(Models.Official) == NameOf(changed), change);

    [Fact]
    public void NoSecondOneOfAnyNameIsLikelyToBeMet() => Assert.Equal(
        300,
        Enumerable.Range(1, 300).Select(tick => NameOf(Models.Official with { ZooCfg = new() { TickTime = tick } })).Distinct().Count());

    /// <summary>The content of a mutable one could change under a server that crashes in the middle of a roll.</summary>
    [Fact]
    public void ItCannotBeChanged()
    {
        var map = new RenderedBundle(Models.Official).ConfigMap;

        Assert.Equal("true", map.At("immutable").Text());
        Assert.False(map.At("immutable").IsText());
        Assert.Equal(["apiVersion", "kind", "metadata", "immutable", "data"], map.Keys());
    }

    /// <summary>Limits of the API server: keys of 253 characters, 1 MiB of data; kubectl apply keeps a copy in an annotation of 256 KiB.</summary>
    [Fact]
    public void TheLargestEnsembleFitsIntoIt()
    {
        var domain = string.Join('.', Enumerable.Repeat(new string('x', 50), 2));
        var map = new RenderedBundle(Models.OfficialFull with { Servers = 255, Namespace = new string('n', 63), ClusterDomain = domain }).Texts["kustomize/configmap.yaml"];

        Assert.InRange(map.Length, 1, 262144);
    }

    [Fact]
    public void TheTutorialsImageHasNone() => Assert.DoesNotContain(new RenderedBundle(Models.Full).Paths, path => path.Contains("configmap", StringComparison.Ordinal));

    private static string NameOf(EnsembleModel model) => new RenderedBundle(model).ConfigMap.At("metadata", "name").Text();

    private static IEnumerable<(string, string)> MountedTexts(EnsembleModel model) =>
        new RenderedBundle(model).Texts.Where(file => !file.Key.EndsWith(".yaml", StringComparison.Ordinal)).Select(file => (file.Key, file.Value)).Order();
}
