using ZkGen.Manifests.Tests.Bundles;

namespace ZkGen.Manifests.Tests.Consistency;

/// <summary>Nobody outside the cluster reaches the servers through what ZkGen writes.</summary>
public class ServiceTests
{
    private static readonly HashSet<string> SpecFields = ["clusterIP", "ports", "publishNotReadyAddresses", "selector"];
    private static readonly HashSet<string> PortFields = ["name", "port", "targetPort"];

    [Fact]
    public void ServicesAreForTheClusterOnly() => EveryBundle.Has(bundle =>
    {
        Assert.Equal(2, bundle.Services.Count());
        Assert.All(bundle.Services, service =>
        {
            Assert.Subset(SpecFields, service.Spec.Fields());
            Assert.Equal(service == bundle.HeadlessService ? "None" : null, service.Spec.TextOrNull("clusterIP"));
            Assert.All(service.Spec.Items("ports"), port => Assert.Subset(PortFields, port.Fields()));
        });
    });

    [Fact]
    public void OnlyTheClientServiceOfTheOfficialImageHasATargetPortAndItIsItsPortsName()
    {
        EveryBundle.Has(bundle => Assert.All(bundle.HeadlessService.Spec.Items("ports"), port => Assert.Null(port["targetPort"])));
        EveryBundle.OfTheOfficialImageHas(bundle => Assert.All(bundle.ClientService.Spec.Items("ports"), port => Assert.Equal(port.Text("name"), port.Text("targetPort"))));
    }
}
