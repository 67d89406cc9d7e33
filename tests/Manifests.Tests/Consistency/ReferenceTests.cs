using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ZkGen.Manifests.Tests.Bundles;

namespace ZkGen.Manifests.Tests.Consistency;

/// <summary>What one object says of another is true: no schema and, for the template of a StatefulSet, no API server looks at that.</summary>
public partial class ReferenceTests
{
    private static readonly string[] Ours = ["ServiceAccount", "ConfigMap", "Service", "PodDisruptionBudget", "StatefulSet"];

    [Fact]
    public void TheBundleHoldsTheseKindsAndNoOthers() => EveryBundle.Has(bundle =>
    {
        var isOfficial = bundle.Plan.Image.MountsFiles;
        string[] expected = [.. isOfficial ? Ours[..2] : [], "Service", "Service", .. bundle.Model.PodDisruptionBudget is null ? [] : Ours[3..4], "StatefulSet"];
        Assert.Equal(expected, bundle.Objects.Select(each => each.Kind));
    });

    [Fact]
    public void SelectorsMatchTheLabelsOfThePods() => EveryBundle.Has(bundle =>
    {
        var labels = bundle.Template["metadata"]!.Map("labels");
        var selectors = bundle.Services.Select(service => service.Spec.Map("selector")).Append(bundle.StatefulSet.Spec["selector"]!.Map("matchLabels"));
        Assert.All(selectors, selector =>
        {
            Assert.NotEmpty(selector);
            Assert.Subset(labels.ToHashSet(), selector.ToHashSet());
        });
    });

    [Fact]
    public void BudgetSelectsThePodsAndNoOthers() => EveryBundle.Has(bundle =>
    {
        if (bundle.Budget is { } budget)
            Assert.Equal(bundle.StatefulSet.Spec["selector"]!.ToJsonString(), budget.Spec["selector"]!.ToJsonString());
    });

    [Fact]
    public void AntiAffinityKeepsThePodsFromEachOther() => EveryBundle.Has(bundle =>
    {
        var rules = bundle.Pod["affinity"]?["podAntiAffinity"];
        var terms = rules?.Items("requiredDuringSchedulingIgnoredDuringExecution")
            .Concat(rules.Items("preferredDuringSchedulingIgnoredDuringExecution").Select(weighted => weighted["podAffinityTerm"]!)) ?? [];
        Assert.Equal(bundle.Model.PodAntiAffinity is null ? 0 : 1, terms.Count());
        Assert.All(terms, term => Assert.Equal(bundle.StatefulSet.Spec["selector"]!.Map("matchLabels"), Selected(term["labelSelector"]!)));
    });

    [Fact]
    public void ServiceNameNamesTheHeadlessService() =>
        EveryBundle.Has(bundle => Assert.Equal(bundle.HeadlessService.Name, bundle.StatefulSet.Spec.Text("serviceName")));

    [Fact]
    public void ServersAreFoundThroughTheHeadlessServiceAtItsPorts() => EveryBundle.Has(bundle =>
    {
        var service = bundle.HeadlessService;
        var host = $".{service.Name}.{service.Namespace}.svc.";
        var ports = service.Spec.Items("ports").Select(port => port["port"]!.ToJsonString()).ToHashSet();
        Assert.All(bundle.ZooCfg.Servers, server =>
        {
            Assert.StartsWith($"{bundle.StatefulSet.Name}-{server.Id - 1}{host}", server.Host);
            Assert.Subset(ports, server.Ports.Split(':', ';').ToHashSet());
        });
    });

    [Fact]
    public void ReplicasAreTheServersThatAreListed() => EveryBundle.Has(bundle =>
    {
        // The tutorial's image lists no server where there is one.
        var listed = bundle.ZooCfg.Servers.Count();
        Assert.Equal(bundle.StatefulSet.Spec["replicas"]!.GetValue<long>(), listed == 0 ? 1 : listed);
    });

    [Fact]
    public void PodsRunAsTheServiceAccountOfTheBundle() => EveryBundle.OfTheOfficialImageHas(bundle =>
        Assert.Equal(bundle.Objects.Single(each => each.Kind == "ServiceAccount").Name, bundle.Pod.Text("serviceAccountName")));

    [Fact]
    public void EveryObjectHasTheNamespace() => EveryBundle.Has(bundle => Assert.All(bundle.Objects, each => Assert.Equal(bundle.Plan.Namespace, each.Namespace)));

    [Fact]
    public void NamesAreUniqueForEachKind() => EveryBundle.Has(bundle => Assert.Distinct(bundle.Objects.Select(each => each.ToString())));

    [Fact]
    public void WhatIsReferredToComesBeforeWhatRefersToIt() => EveryBundle.Has(bundle =>
    {
        Assert.Equal(bundle.Objects.OrderBy(each => Array.IndexOf(Ours, each.Kind)), bundle.Objects);
        Assert.Equal("StatefulSet", bundle.Objects[^1].Kind);
    });

    [Fact]
    public void SingleFilesAreTheWholeInItsOrder() => EveryBundle.Has(bundle =>
    {
        var listed = Yaml.YamlJson.ReadObject(bundle.Files["kustomize/kustomization.yaml"]).Texts("resources").Select(file => bundle.Files[ManifestBundle.ObjectFolder + file]);
        Assert.Equal(bundle.Files["zookeeper.yaml"], string.Join("---\n", listed));
        Assert.Equal(bundle.Objects.Count + 1, bundle.Files.Keys.Count(path => path.StartsWith(ManifestBundle.ObjectFolder, StringComparison.Ordinal)));
    });

    [Fact]
    public void FilesThatCommandsNameAreMounted() => EveryBundle.OfTheOfficialImageHas(bundle =>
    {
        var commands = bundle.Probes.SelectMany(probe => probe.Probe["exec"]!.Texts("command")).Concat(bundle.Container.Texts("command")).Append(bundle.StartScript);
        var named = commands.SelectMany(text => ConfigFile().Matches(text)).Select(match => match.Groups[1].Value).ToHashSet();
        Assert.Contains("start-zookeeper.sh", named);
        Assert.Contains("java.security", named);
        Assert.Subset(bundle.ConfigMap!.Json.Map("data").Keys.ToHashSet(), named);
    });

    private static IReadOnlyDictionary<string, string> Selected(JsonNode selector) => selector["matchLabels"] is not null
        ? selector.Map("matchLabels")
        : selector.Items("matchExpressions").ToDictionary(each => each.Text("key"), each => Assert.Single(each.Texts("values")));

    [GeneratedRegex("/conf/([a-z0-9.-]*[a-z])")]
    private static partial Regex ConfigFile();
}
