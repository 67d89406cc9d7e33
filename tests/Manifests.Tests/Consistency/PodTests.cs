using System.Text;
using System.Text.RegularExpressions;
using ZkGen.Manifests.Tests.Bundles;
using ZkGen.Model;

namespace ZkGen.Manifests.Tests.Consistency;

/// <summary>Rules of the Pod and its volumes, which the API server applies only when the StatefulSet is long accepted.</summary>
public partial class PodTests
{
    [Fact]
    public void VolumeMountsReferToVolumesOrClaimTemplates() => EveryBundle.Has(bundle =>
    {
        var volumes = bundle.Pod.Items("volumes").Select(volume => volume.Text("name")).ToList();
        var claims = bundle.StatefulSet.Spec.Items("volumeClaimTemplates").Select(claim => claim["metadata"]!.Text("name")).ToList();
        var mounts = bundle.Container.Items("volumeMounts").ToList();

        Assert.Distinct(volumes.Concat(claims));
        Assert.Equal(volumes.Concat(claims).Order(StringComparer.Ordinal), mounts.Select(mount => mount.Text("name")).Order(StringComparer.Ordinal));
        Assert.Distinct(mounts.Select(mount => mount.Text("mountPath")));
    });

    [Fact]
    public void DataLiesOnTheVolume() => EveryBundle.Has(bundle =>
    {
        var claim = bundle.StatefulSet.Spec.Items("volumeClaimTemplates").Single()["metadata"]!.Text("name");
        var path = bundle.Container.Items("volumeMounts").Single(mount => mount.Text("name") == claim).Text("mountPath");
        Assert.All([bundle.ZooCfg["dataDir"]!, bundle.ZooCfg["dataLogDir"] ?? path], directory => Assert.StartsWith($"{path}/", $"{directory}/"));
    });

    [Fact]
    public void ConfigMapThatIsMountedIsTheOneOfTheBundle() => EveryBundle.OfTheOfficialImageHas(bundle =>
    {
        var volume = bundle.Pod.Items("volumes").Single(volume => volume["configMap"] is not null);
        Assert.Equal(bundle.ConfigMap!.Name, volume["configMap"]!.Text("name"));
        Assert.True(bundle.ConfigMap.Name.Length <= 253);
        Assert.True(bundle.ConfigMap.Json["immutable"]!.GetValue<bool>());
    });

    [Fact]
    public void ConfigMapHoldsTheFilesOfTheBundleAndIsSmallEnough() => EveryBundle.OfTheOfficialImageHas(bundle =>
    {
        var data = bundle.ConfigMap!.Json.Map("data");
        var files = bundle.Files.Where(file => !file.Key.StartsWith(ManifestBundle.ObjectFolder, StringComparison.Ordinal) && file.Key != "zookeeper.yaml");
        Assert.Equal(files.OrderBy(file => file.Key, StringComparer.Ordinal), data.OrderBy(file => file.Key, StringComparer.Ordinal));
        Assert.All(data.Keys, key => Assert.Matches(ConfigMapKey(), key));
        Assert.True(data.Sum(file => Encoding.UTF8.GetByteCount(file.Value)) <= 1 << 20);
    });

    [Fact]
    public void PortsHaveShortNamesOfTheirOwn() => EveryBundle.Has(bundle =>
    {
        var ofContainer = bundle.Container.Items("ports").ToList();
        Assert.All(ofContainer, port => Assert.Matches(PortName(), port.Text("name")));
        Assert.Distinct(ofContainer.Select(port => port.Text("name")));
        Assert.Distinct(ofContainer.Select(port => port["containerPort"]!.GetValue<long>()));
        Assert.All(bundle.Services, service =>
        {
            Assert.Distinct(service.Spec.Items("ports").Select(port => port.Text("name")));
            Assert.Distinct(service.Spec.Items("ports").Select(port => port["port"]!.GetValue<long>()));
        });
    });

    [Fact]
    public void ServicePortsLeadToPortsOfTheContainerOfTheSameName() => EveryBundle.Has(bundle =>
    {
        var ports = bundle.Container.Items("ports").ToDictionary(port => port.Text("name"), port => port["containerPort"]!.GetValue<long>());
        Assert.All(bundle.Services.SelectMany(service => service.Spec.Items("ports")), port =>
        {
            Assert.Equal(ports[port.Text("name")], port["port"]!.GetValue<long>());
            Assert.Equal(port.Text("name"), port.TextOrNull("targetPort") ?? port.Text("name"));
        });
    });

    [Fact]
    public void RequestsDoNotExceedLimits() => EveryBundle.Has(bundle =>
    {
        var resources = bundle.Container["resources"];
        var limits = resources?.Map("limits");
        Assert.All(resources?.Map("requests").Where(request => limits!.ContainsKey(request.Key)) ?? [], request =>
            Assert.True(Quantity.Parse(request.Value) <= Quantity.Parse(limits![request.Key])));
    });

    [Fact]
    public void HostNamesFitIntoDns() => EveryBundle.Has(bundle => Assert.All(bundle.ZooCfg.Servers, server =>
    {
        Assert.True(server.Host.Length <= 253);
        Assert.All(server.Host.Split('.'), part => Assert.InRange(part.Length, 1, 63));
    }));

    [Fact]
    public void OnlyReadinessAsksTwiceAndHasNoGracePeriod() => EveryBundle.Has(bundle => Assert.All(bundle.Probes, probe =>
    {
        if (probe.Name == "readinessProbe")
            Assert.Null(probe.Probe["terminationGracePeriodSeconds"]);
        else
            Assert.Null(probe.Probe["successThreshold"]);
    }));

    [Fact]
    public void DeclaredTextsArriveAsTheyAreDeclared() => EveryBundle.Has(bundle =>
    {
        var variables = bundle.Container.Items("env").ToDictionary(variable => variable.Text("name"), variable => variable.TextOrNull("value"));
        Assert.All(bundle.Model.EnvironmentVariables, declared => Assert.Equal(declared.Value.ValueOr(""), variables[declared.Key.ValueOr("")]));
        var annotations = bundle.Template["metadata"]!.Map("annotations");
        Assert.All(bundle.Model.Annotations, declared => Assert.Equal(declared.Value.ValueOr(""), annotations[declared.Key.ValueOr("")]));
        Assert.All(bundle.Model.Labels, declared => Assert.All(bundle.Objects, each =>
            Assert.Equal(declared.Value.ValueOr(""), each.Json["metadata"]!.Map("labels")[declared.Key.ValueOr("")])));
    });

    [GeneratedRegex(@"^[-._a-zA-Z0-9]{1,253}\z")]
    private static partial Regex ConfigMapKey();

    [GeneratedRegex(@"^(?=.*[a-z])(?!.*--)[a-z0-9]([-a-z0-9]{0,13}[a-z0-9])?\z")]
    private static partial Regex PortName();
}
