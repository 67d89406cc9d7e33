using YamlDotNet.RepresentationModel;
using ZkGen.Core.Tests.Support;
using ZkGen.Model;
using ZkGen.Rendering;

namespace ZkGen.Core.Tests.Rendering;

public sealed class BundleTests
{
    private static readonly Dictionary<string, (string ApiVersion, string Kind)> Objects = new()
    {
        ["serviceaccount.yaml"] = ("v1", "ServiceAccount"),
        ["configmap.yaml"] = ("v1", "ConfigMap"),
        ["service-headless.yaml"] = ("v1", "Service"),
        ["service-client.yaml"] = ("v1", "Service"),
        ["poddisruptionbudget.yaml"] = ("policy/v1", "PodDisruptionBudget"),
        ["statefulset.yaml"] = ("apps/v1", "StatefulSet"),
    };

    [Fact]
    public void TheFolderIsTheEnsemblesNameUnlessDeclared()
    {
        Assert.Equal("zk", Bundle.Render(Models.Minimal).Folder);
        Assert.Equal("prod/orders", Bundle.Render(Models.Full).Folder);
    }

    [Fact]
    public void WithABudgetItHasTheseFilesInThisOrder() => Assert.Equal(
        [
            "zoo.cfg", "zookeeper.yaml", "kustomize/service-headless.yaml", "kustomize/service-client.yaml",
            "kustomize/poddisruptionbudget.yaml", "kustomize/statefulset.yaml", "kustomize/kustomization.yaml",
        ],
        new RenderedBundle(Models.Full).Paths);

    [Fact]
    public void OnTheOfficialImageItHasTheFilesThatAreMountedToo()
    {
        string[] objects = ["serviceaccount", "configmap", "service-headless", "service-client", "poddisruptionbudget", "statefulset", "kustomization"];
        string[] scripts = ["java.security", "start-zookeeper.sh", "zookeeper-live.sh", "zookeeper-ready.sh"];

        Assert.Equal(
            ["zoo.cfg", "logback.xml", .. scripts, "zookeeper.yaml", .. objects.Select(name => $"kustomize/{name}.yaml")],
            new RenderedBundle(Models.OfficialFull).Paths);
        Assert.Equal(
            ["zoo.cfg", "log4j.properties", .. scripts, "zookeeper.yaml", .. objects.Where(name => name != "poddisruptionbudget").Select(name => $"kustomize/{name}.yaml")],
            new RenderedBundle(Models.Official with { Version = new ZooKeeperVersion(3, 7, 1) }).Paths);
    }

    [Fact]
    public void WithoutABudgetThereIsNoFileForIt() => Assert.Equal(
        ["zoo.cfg", "zookeeper.yaml", "kustomize/service-headless.yaml", "kustomize/service-client.yaml", "kustomize/statefulset.yaml", "kustomize/kustomization.yaml"],
        new RenderedBundle(Models.Minimal).Paths);

    [Fact]
    public void NoFileIsThereTwiceAndEachPathIsSafe() => RandomModels.Hold(model =>
    {
        var paths = new RenderedBundle(model).Paths;
        Assert.Equal(paths.Count, paths.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(paths, path => Assert.Null(BundleFolder.Objection(path)));
    });

    [Fact]
    public void EachObjectIsOfItsKind() => RandomModels.Hold(model =>
    {
        var bundle = new RenderedBundle(model);
        foreach (var file in ObjectFiles(bundle))
        {
            var root = bundle.Object(file);
            Assert.Equal(Objects[file], (root.At("apiVersion").Text(), root.At("kind").Text()));
            Assert.True(root.At("apiVersion").IsText());
            Assert.NotEmpty(root.At("metadata", "name").Text());
        }
    });

    [Fact]
    public void TheKustomizationListsExactlyTheObjects() => RandomModels.Hold(model =>
    {
        var bundle = new RenderedBundle(model);
        var kustomization = bundle.Object("kustomization.yaml");
        Assert.Equal("kustomize.config.k8s.io/v1beta1", kustomization.At("apiVersion").Text());
        Assert.Equal("Kustomization", kustomization.At("kind").Text());
        Assert.Equal(["apiVersion", "kind", "resources"], kustomization.Keys());
        Assert.Equal(ObjectFiles(bundle), kustomization.At("resources").Texts());
    });

    [Fact]
    public void TheOneFileHoldsTheSameObjectsInApplyOrder() => RandomModels.Hold(model =>
    {
        var bundle = new RenderedBundle(model);
        var all = ReadYaml.ParseAll(bundle.Texts["zookeeper.yaml"]);
        Assert.Equal(ObjectFiles(bundle).Select(bundle.Object), all.Cast<YamlMappingNode>());

        // What a Pod needs is there before the Pod is.
        Assert.Equal("StatefulSet", all[^1].At("kind").Text());
        Assert.Equal(bundle.Texts.ContainsKey("kustomize/configmap.yaml") ? ["ServiceAccount", "ConfigMap", "Service"] : ["Service"], all.Select(each => each.At("kind").Text()).SkipLast(1).Except(["PodDisruptionBudget"]));
    });

    [Fact]
    public void EveryFileEndsWithOneLineFeedAndHasNoOtherLineBreaks() => RandomModels.Hold(model =>
        Assert.All(new RenderedBundle(model).Texts.Values, text =>
        {
            Assert.EndsWith("\n", text, StringComparison.Ordinal);
            Assert.False(text.EndsWith("\n\n", StringComparison.Ordinal));
            Assert.DoesNotContain('\r', text);
            Assert.DoesNotContain(text.Split('\n'), line => line.EndsWith(' '));
        }));

    [Fact]
    public void ASecondRenderingIsEqual() => RandomModels.Hold(model =>
    {
        var again = model with { ZooCfg = model.ZooCfg with { } };
        Assert.Equal(Bundle.Render(model), Bundle.Render(again));
        Assert.Equal(Bundle.Render(model).GetHashCode(), Bundle.Render(again).GetHashCode());
    });

    [Fact]
    public void AnUnreadableModelCanBeShownNevertheless() => Assert.Equal("zookeeper", new RenderedBundle(Models.Unreadable).Folder);

    private static IReadOnlyList<string> ObjectFiles(RenderedBundle bundle) =>
    [
        .. bundle.Paths.Where(path => path.StartsWith(RenderedBundle.ObjectFolder, StringComparison.Ordinal))
            .Select(path => path[RenderedBundle.ObjectFolder.Length..]).Where(file => file != "kustomization.yaml"),
    ];
}
