using System.Text.Json.Nodes;
using ZkGen.Manifests.Tests.Bundles;
using ZkGen.Model;

namespace ZkGen.Manifests.Tests.Traps;

/// <summary>Traps of the configuration: each was measured on real servers, and the bundle of the official image steps around it.</summary>
public class ConfigurationTrapTests
{
    // 1. -Dnetworkaddress.cache.ttl does nothing: with the JVM's defaults a leader that comes back at a new address is found after 42 s, not 1.5.
    [Fact]
    public void AddressesAreForgottenThroughSecurityPropertiesNotThroughSystemProperties() => EveryBundle.OfTheOfficialImageHas(bundle =>
    {
        var lines = bundle.Files["java.security"].Split('\n');
        Assert.Contains("networkaddress.cache.ttl=1", lines);
        Assert.Contains("networkaddress.cache.negative.ttl=0", lines);
        Assert.Contains("-Djava.security.properties=/conf/java.security", StartScript.JvmFlags(bundle));
        Assert.DoesNotContain("-Dnetworkaddress", bundle.StartScript);
    });

    // 3. With a fixed name and a checksum annotation `rollout undo` takes the template back and leaves the configuration new.
    [Fact]
    public void ConfigMapIsNamedByItsContentSoThatARolloutCanBeUndone() => EveryBundle.OfTheOfficialImageHas(bundle =>
    {
        Assert.True(bundle.ConfigMap!.Json["immutable"]!.GetValue<bool>());
        Assert.Matches($@"^{bundle.StatefulSet.Name}-config-[0-9a-f]{{10}}\z", bundle.ConfigMap.Name);
        Assert.DoesNotContain(bundle.Template["metadata"]!.Map("annotations").Keys, key => key.Contains("checksum", StringComparison.Ordinal));

        var changed = new ManifestBundle(bundle.Model with { ZooCfg = bundle.Model.ZooCfg with { TickTime = 4001 } });
        Assert.NotEqual(bundle.ConfigMap.Name, changed.ConfigMap!.Name);
        Assert.NotEqual(bundle.Template.ToJsonString(), changed.Template.ToJsonString());
    });

    // 3. Whatever changes the hash restarts production: only what the servers read may.
    [Fact]
    public void WhatTheServersDoNotReadDoesNotRenameTheConfigMap() => EveryBundle.OfTheOfficialImageHas(bundle =>
    {
        var changed = bundle.Model with
        {
            KubernetesVersion = new KubernetesVersion(1, 36),
            Labels = [],
            Annotations = [],
            Tolerations = [],
            DataVolume = bundle.Model.DataVolume with { Storage = "77Gi", StorageClassName = "other" },
            PodDisruptionBudget = null,
        };
        Assert.Equal(bundle.ConfigMap!.Name, new ManifestBundle(changed).ConfigMap!.Name);
    });

    // 9. At maxCnxns, or at a small maxClientCnxns, the probes are turned away and the kubelet kills a busy server.
    [Fact]
    public void ConnectionsAreNotCappedWhereTheProbesCome() => EveryBundle.OfTheOfficialImageHas(bundle =>
    {
        Assert.DoesNotContain("maxCnxns", bundle.ZooCfg.Keys);
        Assert.Equal(bundle.Model.ZooCfg.MaxClientCnxns.IsSet, bundle.ZooCfg.Keys.Contains("maxClientCnxns"));
    });

    // 10. /datalog and /logs of the image do not persist, and without dataLogDir ZooKeeper's own check guards a later split.
    [Fact]
    public void OneVolumeHoldsDataAndLog() => EveryBundle.OfTheOfficialImageHas(bundle =>
    {
        Assert.DoesNotContain("dataLogDir", bundle.ZooCfg.Keys);
        Assert.DoesNotContain(bundle.Container.Items("volumeMounts"), mount => mount.Text("mountPath") is "/datalog" or "/logs");
    });

    // 12. A file that is mounted by subPath is never refreshed; 0444 is octal for some readers and decimal for others.
    [Fact]
    public void ConfigMapIsTheWholeOfConfAndItsFilesNeedNoMode() => EveryBundle.OfTheOfficialImageHas(bundle =>
    {
        var mount = bundle.Container.Items("volumeMounts").Single(mount => mount.Text("mountPath") == "/conf");
        Assert.Equal(["mountPath", "name", "readOnly"], Fields(mount));
        var volume = bundle.Pod.Items("volumes").Single(volume => volume.Text("name") == mount.Text("name"));
        Assert.Equal(["name"], Fields(volume["configMap"]!));
        Assert.All(bundle.Probes.Select(probe => probe.Probe["exec"]!).Append(bundle.Container), action =>
            Assert.Matches(@"^/bin/(ba)?sh /conf/[a-z-]+\.sh( \d+ \d+)?\z", string.Join(' ', action.Texts("command"))));
    });

    // 17. One INFO line a probe is 25,000 a day.
    [Fact]
    public void ProbesAreNotLogged() => EveryBundle.OfTheOfficialImageHas(bundle =>
    {
        var (file, line) = bundle.Files.ContainsKey("logback.xml")
            ? ("logback.xml", "<logger name=\"org.apache.zookeeper.server.{0}\" level=\"WARN\"/>")
            : ("log4j.properties", "log4j.logger.org.apache.zookeeper.server.{0}=WARN");
        Assert.All(["NIOServerCnxn", "NettyServerCnxn"], logger =>
            Assert.Contains(string.Format(null, line, logger), bundle.Files[file].Split('\n').Select(each => each.Trim())));
    });

    // 20. 400,000 writes of 1 KB make 1.4 GB in 96 s: purging twice a day lets 10 Gi fill up.
    [Fact]
    public void ProductionSampleIsPurgedHourly() => Assert.Equal("1", Samples.Production.ZooCfg["autopurge.purgeInterval"]);

    // 21. Without a whitelist the probes are refused; operators need mntr.
    [Fact]
    public void ProbesAndOperatorsMayAskAndNobodyMayAskForMore() => EveryBundle.OfTheOfficialImageHas(bundle =>
        Assert.Equal("mntr,ruok,srvr", bundle.ZooCfg["4lw.commands.whitelist"]));

    private static IEnumerable<string> Fields(JsonNode node) => node.AsObject().Select(field => field.Key).Order(StringComparer.Ordinal);
}
