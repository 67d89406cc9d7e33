using System.Text.Encodings.Web;
using System.Text.Json;
using ZkGen.Core.Tests.Support;
using ZkGen.Model;
using ZkGen.Rules;

namespace ZkGen.Core.Tests.Rules;

/// <summary>The rule ZKG9017.</summary>
public sealed class ObjectSizeTests
{
    private const int MaxAnnotations = 262_144;

    private static readonly JsonSerializerOptions Sparing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void AConfigMapHoldsAMebibyte()
    {
        var finding = Found(Models.Good with { ZooCfgSettings = [.. Settings(260, 4096)] });

        Assert.StartsWith("The files of the ConfigMap take ", finding.Message, StringComparison.Ordinal);
        Assert.Contains("a ConfigMap's may take at most 1048576;", finding.Message, StringComparison.Ordinal);
        Assert.Equal("ZooCfgSetting", finding.Place.Section);
        Assert.InRange(finding.Place.Index, 250, 259);
    }

    [Fact]
    public void KubectlKeepsLess()
    {
        var finding = Found(Models.Good with { ZooCfgSettings = [.. Settings(66, 4096)] });

        Assert.Contains("the annotation in which `kubectl apply` keeps an object holds at most 262144;", finding.Message, StringComparison.Ordinal);
        Assert.InRange(finding.Place.Index, 60, 65);
        Assert.Null(Find(Models.Good with { ZooCfgSettings = [.. Settings(60, 4096)] }));
    }

    /// <summary>A quotation mark takes two bytes there.</summary>
    [Fact]
    public void WhatIsEscapedTakesMore()
    {
        Assert.Null(Find(Annotated(40, new('x', 4096))));
        Assert.Contains("kubectl apply", Found(Annotated(40, new('"', 4096))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void BytesCountAndNotCharacters()
    {
        Assert.Null(Find(Annotated(21, new('x', 4096))));
        Assert.Contains("an object's may take", Found(Annotated(22, new('€', 4096))).Message, StringComparison.Ordinal);
        Assert.Null(Find(Annotated(21, new('€', 4096))));
    }

    /// <summary>The tutorial's image has no ConfigMap.</summary>
    [Fact]
    public void WhereNoFileIsMountedNoneIsTooLarge() => Assert.Null(Find(Models.Minimal with { ZooCfgSettings = [.. Settings(260, 4096)] }));

    /// <summary>What the rule does not look at, because little is declared, does fit.</summary>
    [Fact]
    public void WithoutManySettingsEverythingFits()
    {
        var path = "/" + new string('€', 4095);
        var model = Models.Good with
        {
            Name = new string('n', 52),
            Servers = 255,
            Namespace = new string('n', 63),
            HeadlessService = new() { Name = new string('n', 63), ServerPort = 65535, LeaderElectionPort = 65534 },
            ClusterDomain = new string('n', 60),
            ZooCfg = new() { DataDir = path, DataLogDir = path, FourLwCommandsWhitelist = path },
            ZooCfgSettings = [.. Settings(3, 1100, '€')],
        };

        Assert.Null(Find(model));
        Assert.InRange(new EnsemblePlan(model).Files.Sum(file => JsonSerializer.SerializeToUtf8Bytes(file.Text, Sparing).Length), 100_000, MaxAnnotations);
    }

    private static EnsembleModel Annotated(int count, string text) =>
        Models.Good with { Annotations = Models.Entries("Annotation", [.. Enumerable.Range(0, count).Select(i => ($"a{i}", text))]) };

    private static IEnumerable<Entry> Settings(int count, int length, char c = 'x') =>
        Enumerable.Range(0, count).Select(i => new Entry(new("ZooCfgSetting", null, i), $"shop.s{i}", new string(c, length)));

    private static Finding Found(EnsembleModel model) => Find(model)!;

    private static Finding? Find(EnsembleModel model) => Review.Of(model).Findings.SingleOrDefault(finding => finding.Id == "ZKG9017");
}
