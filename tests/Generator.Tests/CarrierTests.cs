using ZkGen.Shared;

namespace ZkGen.Generator.Tests;

public class CarrierTests
{
    [Fact]
    public void BundleNamesItsDeclarationEnsembleAndFolder()
    {
        var bundle = Generated.From("namespace Shop { " + Declarations.Minimal("Folder = \"prod/zk\"") + " }").Bundles.Single();

        Assert.Equal(("Shop.Ensemble", "zk", "prod/zk"), (bundle.Declaration, bundle.Ensemble, bundle.Folder));
        Assert.Empty(bundle.Rejections);
    }

    [Fact]
    public void ErrorRejectsTheBundleAndOnlyThatOne()
    {
        var bundles = Generated.From(
            Declarations.Minimal(sections: "[ZooCfg(MinSessionTimeout = 90000)]"),
            Declarations.Minimal(type: "Other", name: "other")).Bundles;

        var rejected = bundles.Single(bundle => bundle.Ensemble == "zk");
        Assert.Empty(rejected.Files);
        var (id, message) = Assert.Single(rejected.Rejections);
        Assert.Equal("ZKG2001", id);
        Assert.Contains("90000", message, StringComparison.Ordinal);
        Assert.Contains("40000", message, StringComparison.Ordinal);
        Assert.NotEmpty(bundles.Single(bundle => bundle.Ensemble == "other").Files);
    }

    [Fact]
    public void WarningRejectsNothing()
    {
        Assert.NotEmpty(Generated.From(Declarations.Minimal("Servers = 4")).Bundles.Single().Files);
    }

    [Fact]
    public void AcceptedErrorIsWritten()
    {
        var bundle = Generated.From(Declarations.Minimal(
            sections: "[ZooCfg(MinSessionTimeout = 90000)] [AcceptFinding(\"ZKG2001\", Because = \"a patched server\")]")).Bundles.Single();

        Assert.Empty(bundle.Rejections);
        Assert.Contains("minSessionTimeout=90000\n", bundle.Files["zoo.cfg"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("#pragma warning disable ZKG2001\n")]
    [InlineData("[assembly: System.Diagnostics.CodeAnalysis.SuppressMessage(\"ZkGen\", \"ZKG2001\")]\n")]
    public void SuppressionWritesNothing(string suppression)
    {
        var declaration = Declarations.Minimal(sections: "[ZooCfg(MinSessionTimeout = 90000)]").Replace("using ZkGen;", $"using ZkGen;\n{suppression}");

        Assert.Single(Generated.From(declaration).Bundles.Single().Rejections);
    }

    [Fact]
    public void TwoEnsemblesInOneFolderAreBothRejected()
    {
        var bundles = Generated.From(
            Declarations.Minimal("Folder = \"shared\"", type: "A", name: "a"), Declarations.Minimal("Folder = \"Shared\"", type: "B", name: "b")).Bundles;

        Assert.All(bundles, bundle => Assert.Equal("ZKG9007", bundle.Rejections.Single().Id));
    }

    [Fact]
    public void OnePersonsMistakeTypedTwiceIsOneBundle()
    {
        var generated = Generated.From(
            Declarations.Minimal(), "using ZkGen; [ZooKeeperEnsemble(\"again\", Version = \"3.4.10\")] public static partial class Ensemble { }");

        Assert.Equal("zk", generated.Bundles.Single().Ensemble);
    }

    [Fact]
    public void SectionsMayStandOnAnyPart()
    {
        var generated = Generated.From(
            "using ZkGen; [ZooCfg(TickTime = 1234)] public static partial class Ensemble { }", Declarations.Minimal(),
            "using ZkGen; [Pod(PriorityClassName = \"high\")] partial class Ensemble { }");

        var files = generated.Bundles.Single().Files;
        Assert.Contains("tickTime=1234\n", files["zoo.cfg"], StringComparison.Ordinal);
        Assert.Contains("priorityClassName: high", files["zookeeper.yaml"], StringComparison.Ordinal);
    }

    [Fact]
    public void NoTextIsCarriedTwice()
    {
        var generated = Generated.From(Declarations.Minimal());

        Assert.Single(generated.CarriedText.Split("kind: StatefulSet")[1..]);
        Assert.Single(generated.CarriedText.Split("listed=$(sed")[1..]);

        // What is carried is the files but for the two that repeat others, and the lines that refer to those.
        var files = generated.Bundles.Single().Files;
        var repeating = files["zookeeper.yaml"].Length + files["start-zookeeper.sh"].Length + files["zoo.cfg"].Length;
        Assert.InRange(generated.CarriedText.Length, 1, files.Sum(file => file.Value.Length) - repeating);
    }

    [Fact]
    public void GeneratedFileReadsAsTheFilesOfTheBundleDo()
    {
        var quoted = string.Concat(Enumerable.Repeat("\"no\" ", 600)).Trim();
        var annotations = string.Concat(Enumerable.Range(0, 40).Select(i => $"[Annotation(\"note-{i}\", @\"{quoted.Replace("\"", "\"\"")}\")] "));
        var generated = Generated.From(Declarations.Minimal(sections: annotations));

        Assert.Contains($"note-39: \"{quoted.Replace("\"", "\\\"")}\"\n", generated.Bundles.Single().Files["zookeeper.yaml"], StringComparison.Ordinal);
        var source = string.Concat(generated.Result.Results.Single().GeneratedSources.Select(file => file.SourceText));
        Assert.Contains("\nkind: StatefulSet\n", source, StringComparison.Ordinal);
        Assert.DoesNotContain(source, character => character is '\0' or '\r');
    }

    [Fact]
    public void WithoutAnEnsembleItIsSaidThatTheGeneratorRan()
    {
        var generated = Generated.From("public class Nothing { }");

        Assert.Empty(generated.Bundles);
        Assert.NotNull(generated.Compilation.GetTypeByMetadataName("ZkGen.Carrier.Completed"));
    }
}
