using YamlDotNet.RepresentationModel;
using ZkGen.Core.Tests.Support;

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

    [Fact]
    public void EverySelectorSelectsThePods() => RandomModels.Hold(model =>
    {
        var bundle = new RenderedBundle(model with { PodDisruptionBudget = new(), PodAntiAffinity = new() });
        var labels = bundle.StatefulSet.At("spec", "template", "metadata", "labels");
        Assert.Equal(labels, bundle.StatefulSet.At("spec", "selector", "matchLabels"));
        Assert.Equal(labels, bundle.PodDisruptionBudget.At("spec", "selector", "matchLabels"));
        Assert.Equal(labels, bundle.HeadlessService.At("spec", "selector"));
        Assert.Equal(labels, bundle.ClientService.At("spec", "selector"));
        Assert.All(((YamlMappingNode)labels).Children.Values, label => Assert.True(label.IsText()));

        var apart = bundle.Pod.At("affinity", "podAntiAffinity", "requiredDuringSchedulingIgnoredDuringExecution", 0, "labelSelector", "matchExpressions");
        Assert.Equal(
            ((YamlMappingNode)labels).Children.Select(label => (label.Key.Text(), "In", label.Value.Text())),
            ((YamlSequenceNode)apart).Select(each => (each.At("key").Text(), each.At("operator").Text(), Assert.Single(each.At("values").Texts()))));
    });

    [Fact]
    public void AllObjectsStandInOneNamespace() => RandomModels.Hold(model =>
    {
        var bundle = new RenderedBundle(model);
        var spaces = ReadYaml.ParseAll(bundle.Texts["zookeeper.yaml"]).Select(each => each.At("metadata", "namespace"));
        Assert.All(spaces, space => Assert.True(space.IsText() && space.Text() == model.Namespace.ValueOr("default")));
    });

    [Fact]
    public void TheVolumeIsMountedUnderItsClaimsName() => RandomModels.Hold(model =>
    {
        var bundle = new RenderedBundle(model);
        Assert.Equal(bundle.StatefulSet.At("spec", "volumeClaimTemplates", 0, "metadata", "name"), bundle.Container.At("volumeMounts", 0, "name"));
    });

    [Fact]
    public void ThePortsOfTheServicesAreThoseOfTheContainer() => RandomModels.Hold(model =>
    {
        var bundle = new RenderedBundle(model);
        var served = Ports(bundle.ClientService.At("spec", "ports"), "port").Concat(Ports(bundle.HeadlessService.At("spec", "ports"), "port"));
        Assert.Equal(Ports(bundle.Container.At("ports"), "containerPort"), served);
        Assert.Contains(("clientPort", Ports(bundle.ClientService.At("spec", "ports"), "port").Single().Port), bundle.ZooCfg);
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

    private static IReadOnlyList<(string Name, string Port)> Ports(YamlNode ports, string key) =>
        [.. ((YamlSequenceNode)ports).Select(port => (port.At("name").Text(), port.At(key).Text()))];
}
