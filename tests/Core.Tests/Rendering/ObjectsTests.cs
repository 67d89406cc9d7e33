using YamlDotNet.RepresentationModel;
using ZkGen.Core.Tests.Support;
using ZkGen.Model;

namespace ZkGen.Core.Tests.Rendering;

/// <summary>What refers to something else, inside the objects and between them, must agree for the ensemble to come up.</summary>
public sealed class ObjectsTests
{
    [Fact]
    public void TheServersFindEachOtherUnderTheHeadlessService() => RandomModels.Hold(model =>
    {
        var bundle = new RenderedBundle(model);
        Assert.Equal("None", bundle.HeadlessService.At("spec", "clusterIP").Text());
        Assert.True(bundle.HeadlessService.At("spec", "clusterIP").IsText());
        Assert.Equal(bundle.HeadlessService.At("metadata", "name"), bundle.StatefulSet.At("spec", "serviceName"));
        Assert.All(
            bundle.ZooCfg.Where(entry => entry.Key.StartsWith("server.", StringComparison.Ordinal)),
            (entry, i) => Assert.StartsWith(
                $"{bundle.StatefulSet.At("metadata", "name").Text()}-{i}.{bundle.HeadlessService.At("metadata", "name").Text()}.{bundle.StatefulSet.At("metadata", "namespace").Text()}.svc.",
                entry.Value,
                StringComparison.Ordinal));
    });

    /// <summary>The selector is that of no other ensemble, stays when labels are declared or the version changes, and is the same everywhere.</summary>
    [Fact]
    public void EverySelectorSelectsThePods() => RandomModels.Hold(model =>
    {
        var bundle = new RenderedBundle(model with { PodDisruptionBudget = new(), PodAntiAffinity = new() });
        var selector = bundle.StatefulSet.At("spec", "selector", "matchLabels");
        Assert.Contains(model.Name.ValueOr(""), Pairs(selector).Values);
        Assert.Equal(selector, new RenderedBundle(model with { Labels = [], Version = new ZooKeeperVersion(3, 9, 9) }).StatefulSet.At("spec", "selector", "matchLabels"));
        Assert.Equal(selector, bundle.PodDisruptionBudget.At("spec", "selector", "matchLabels"));
        Assert.Equal(selector, bundle.HeadlessService.At("spec", "selector"));
        Assert.Equal(selector, bundle.ClientService.At("spec", "selector"));

        var apart = bundle.Pod.At("affinity", "podAntiAffinity", "requiredDuringSchedulingIgnoredDuringExecution", 0, "labelSelector");
        Assert.Equal(Pairs(selector), apart.Find("matchLabels") is { } labels
            ? Pairs(labels)
            : ((YamlSequenceNode)apart.At("matchExpressions")).ToDictionary(each => each.At("key").Text(), each => each.At("operator").Text() == "In" ? Assert.Single(each.At("values").Texts()) : ""));
    }, times: 30);

    [Fact]
    public void WhatIsSelectedIsAmongTheLabelsOfThePodsAndThoseOfTheServicesAreTheSame() => RandomModels.Hold(model =>
    {
        var bundle = new RenderedBundle(model);
        var labels = bundle.StatefulSet.At("spec", "template", "metadata", "labels");
        Assert.Empty(Pairs(bundle.StatefulSet.At("spec", "selector", "matchLabels")).Except(Pairs(labels)));
        Assert.Equal(labels, bundle.HeadlessService.At("metadata", "labels"));
        Assert.Equal(labels, bundle.ClientService.At("metadata", "labels"));
        Assert.All(((YamlMappingNode)labels).Children.Values, label => Assert.True(label.IsText()));
    });

    [Fact]
    public void ADeclaredLabelIsOnEveryObjectAndInNoSelectorAndOnNoClaim()
    {
        foreach (var model in (EnsembleModel[])[Models.Full, Models.OfficialFull])
        {
            var bundle = new RenderedBundle(model);
            var all = ReadYaml.ParseAll(bundle.Texts["zookeeper.yaml"]);
            Assert.All(all, each => Assert.Equal("shop", each.At("metadata", "labels", "team").Text()));
            Assert.Equal(model == Models.Full ? 4 : 6, all.Count);
            Assert.DoesNotContain("team", bundle.StatefulSet.At("spec", "selector", "matchLabels").Keys());
            Assert.Equal(["name"], bundle.StatefulSet.At("spec", "volumeClaimTemplates", 0, "metadata").Keys());
        }
    }

    /// <summary>A second of the same key would make the YAML invalid, and the API server's own would be lost.</summary>
    [Fact]
    public void TheOfficialImagesLabelsAreTheRecommendedOnes() => Assert.Equal(
        new Dictionary<string, string>
        {
            ["app.kubernetes.io/name"] = "zookeeper",
            ["app.kubernetes.io/instance"] = "zk",
            ["app.kubernetes.io/component"] = "server",
            ["app.kubernetes.io/version"] = "3.9.5",
            ["app.kubernetes.io/managed-by"] = "zkgen",
        },
        Pairs(new RenderedBundle(Models.Official).StatefulSet.At("metadata", "labels")));

    [Fact]
    public void AllObjectsStandInOneNamespace() => RandomModels.Hold(model =>
    {
        var bundle = new RenderedBundle(model);
        var spaces = ReadYaml.ParseAll(bundle.Texts["zookeeper.yaml"]).Select(each => each.At("metadata", "namespace"));
        Assert.All(spaces, space => Assert.True(space.IsText() && space.Text() == model.Namespace.ValueOr("default")));
    });

    [Fact]
    public void EachMountIsOfAVolumeOrAClaimAndEachOfThemIsMountedOnce() => RandomModels.Hold(model =>
    {
        var bundle = new RenderedBundle(model);
        var claims = Names(bundle.StatefulSet.At("spec", "volumeClaimTemplates"), "metadata", "name");
        var volumes = bundle.Pod.Find("volumes") is { } found ? Names(found, "name") : [];
        var mounts = Names(bundle.Container.At("volumeMounts"), "name");
        Assert.Equal(claims.Concat(volumes).Order(StringComparer.Ordinal), mounts.Order(StringComparer.Ordinal));
        Assert.Equal(mounts.Count, mounts.Distinct().Count());
        Assert.Equal(mounts.Count, Names(bundle.Container.At("volumeMounts"), "mountPath").Distinct().Count());
        Assert.Equal(Assert.Single(claims), model.DataVolume.Name.ValueOr(volumes.Count == 0 ? "datadir" : "data"));
    });

    [Fact]
    public void WhatThePodRefersToIsInTheBundle() => RandomModels.Official.Hold(model =>
    {
        var bundle = new RenderedBundle(model);
        Assert.Equal(bundle.ServiceAccount.At("metadata", "name"), bundle.Pod.At("serviceAccountName"));
        Assert.Equal(bundle.ConfigMap.At("metadata", "name"), bundle.Pod.At("volumes", 0, "configMap", "name"));
        Assert.All(bundle.Commands, command => Assert.Contains(command[1]["/conf/".Length..], bundle.ConfigMap.At("data").Keys()));
        Assert.Equal("/conf", bundle.Container.At("volumeMounts", 0, "mountPath").Text());
    });

    [Fact]
    public void ThePortsOfTheServicesAreThoseOfTheContainer() => RandomModels.Hold(model =>
    {
        var bundle = new RenderedBundle(model);
        var (client, headless) = (Ports(bundle.ClientService.At("spec", "ports"), "port"), Ports(bundle.HeadlessService.At("spec", "ports"), "port"));
        Assert.Equal("client", Assert.Single(client).Name);
        Assert.Equal(Ports(bundle.Container.At("ports"), "containerPort"), client.Union(headless));
        Assert.Equal(["server", "leader-election"], headless.Select(port => port.Name).Except(["client"]));

        // Where server lines carry it the client port has no key of its own.
        var server = bundle.ZooCfg.FirstOrDefault(entry => entry.Key == "server.1").Value ?? "";
        Assert.True(bundle.ZooCfg.Contains(("clientPort", client[0].Port)) || server.EndsWith($";{client[0].Port}", StringComparison.Ordinal));
    });

    [Fact]
    public void ReplicasAreTheServers() => RandomModels.Hold(model =>
        Assert.Equal($"{model.Servers.ValueOr(3)}", new RenderedBundle(model).StatefulSet.At("spec", "replicas").Text()));

    [Fact]
    public void WhatIsNotDeclaredIsNotWritten()
    {
        var bundle = new RenderedBundle(Models.Minimal);

        Assert.Null(bundle.StatefulSet.At("spec").Find("podManagementPolicy"));
        Assert.Null(bundle.StatefulSet.At("spec").Find("updateStrategy"));
        Assert.Equal(["containers"], bundle.Pod.Keys());
        Assert.Equal(["name", "image", "command", "ports", "volumeMounts"], bundle.Container.Keys());
        Assert.Null(bundle.StatefulSet.At("spec", "volumeClaimTemplates", 0, "spec").Find("storageClassName"));
    }

    private static Dictionary<string, string> Pairs(YamlNode map) => ((YamlMappingNode)map).Children.ToDictionary(entry => entry.Key.Text(), entry => entry.Value.Text());

    private static IReadOnlyList<string> Names(YamlNode list, params object[] path) => [.. ((YamlSequenceNode)list).Select(item => item.At(path).Text())];

    private static IReadOnlyList<(string Name, string Port)> Ports(YamlNode ports, string key) =>
        [.. ((YamlSequenceNode)ports).Select(port => (port.At("name").Text(), port.At(key).Text()))];
}
