using ZkGen.Collections;
using ZkGen.Core.Tests.Support;
using ZkGen.Model;
using ZkGen.Rules;

namespace ZkGen.Core.Tests.Rules;

/// <summary>The rule ZKG9009: a map has a key once, and some keys are ZkGen's.</summary>
public sealed class RepeatedKeyTests
{
    [Fact]
    public void TheSecondOfAKeyIsFoundAndEachAfterIt() => Assert.Equal(
        [new Place("Label", "Key", 2), new Place("Label", "Key", 3)],
        PlacesOf(Models.Official with { Labels = Models.Entries("Label", ("a", "1"), ("b", "1"), ("a", "1"), ("a", "2")) }));

    [Fact]
    public void BlanksAroundASettingsKeyMakeNoOtherKey() => Assert.Equal(
        [new Place("ZooCfgSetting", "Key", 1)],
        PlacesOf(Models.Official with { ZooCfgSettings = Models.Entries("ZooCfgSetting", ("snapCount", "1000"), ("snapCount ", "2000")) }));

    [Fact]
    public void KeysThatDifferInCaseAreTwo() =>
        Assert.Empty(PlacesOf(Models.Official with { Labels = Models.Entries("Label", ("team", "1"), ("Team", "1"), ("x/team", "1"), ("teams", "1")) }));

    /// <summary>The server removes the blanks around a key, and takes the last of two.</summary>
    [Fact]
    public void KeysOfZooCfgThatDifferInTheBlanksAroundThemAreOne() => Assert.Equal(
        [new Place("ZooCfgSetting", "Key", 1)],
        PlacesOf(Models.Official with { ZooCfgSettings = Models.Entries("ZooCfgSetting", ("flushDelay", "1"), (" flushDelay ", "2"), ("flush Delay", "3")) }));

    [Theory]
    [InlineData("Label"), InlineData("Annotation"), InlineData("NodeSelector")]
    public void EveryMapHasItsOwnKeys(string section)
    {
        var entries = Models.Entries(section, ("a", "1"), ("a", "1"));

        Assert.Equal([new Place(section, "Key", 1)], PlacesOf(With(section, entries)));
        Assert.Empty(PlacesOf(Models.Official with
        {
            Labels = Models.Entries("Label", ("a", "1")),
            Annotations = Models.Entries("Annotation", ("a", "1")),
            NodeSelectors = Models.Entries("NodeSelector", ("a", "1")),
            EnvironmentVariables = Models.Entries("EnvironmentVariable", ("a", "1")),
        }));
    }

    [Fact]
    public void AVariableIsFoundAtItsName() => Assert.Equal(
        [new Place("EnvironmentVariable", "Name", 1)],
        PlacesOf(Models.Official with { EnvironmentVariables = Models.Entries("EnvironmentVariable", ("TZ", "UTC"), ("TZ", "CET")) }));

    [Theory]
    [InlineData("Label", "app.kubernetes.io/name", true, false)]
    [InlineData("Label", "app.kubernetes.io/instance", true, false)]
    [InlineData("Label", "app.kubernetes.io/component", true, false)]
    [InlineData("Label", "app.kubernetes.io/version", true, false)]
    [InlineData("Label", "app.kubernetes.io/managed-by", true, false)]
    [InlineData("Label", "app.kubernetes.io/part-of", false, false)]
    [InlineData("Label", "app", false, true)]
    [InlineData("Annotation", "kubectl.kubernetes.io/default-container", true, false)]
    [InlineData("Annotation", "cluster-autoscaler.kubernetes.io/safe-to-evict-local-volumes", true, false)]
    [InlineData("Annotation", "cluster-autoscaler.kubernetes.io/safe-to-evict", false, false)]
    [InlineData("EnvironmentVariable", "POD_NAME", true, false)]
    [InlineData("EnvironmentVariable", "HOME", true, false)]
    [InlineData("EnvironmentVariable", "JVMFLAGS", false, false)]
    [InlineData("NodeSelector", "app.kubernetes.io/name", false, false)]
    public void WhatAKindWritesItselfIsItsOwn(string section, string key, bool isOfficials, bool isTutorials)
    {
        var declared = With(section, Models.Entries(section, (key, "x")));

        Assert.Equal(isOfficials, PlacesOf(declared).Any());
        Assert.Equal(isTutorials, PlacesOf(declared with { Image = Models.Minimal.Image }).Any());
    }

    /// <summary>The list is that of what is rendered: no key that is written twice goes unsaid.</summary>
    [Fact]
    public void ExactlyWhatIsWrittenWithoutBeingDeclaredIsTaken() => Assert.All((EnsembleModel[])[Models.Official, Models.Minimal], model =>
    {
        var bundle = new RenderedBundle(model);
        var metadata = bundle.StatefulSet.At("spec", "template", "metadata");
        Assert.All(metadata.At("labels").Keys(), key => Assert.NotEmpty(PlacesOf(model with { Labels = Models.Entries("Label", (key, "x")) })));
        Assert.All(metadata.Find("annotations")?.Keys() ?? [], key => Assert.NotEmpty(PlacesOf(model with { Annotations = Models.Entries("Annotation", (key, "x")) })));
    });

    [Fact]
    public void ADeclarationWithoutTheFindingHasNoKeyTwice() => RandomModels.Hold(model =>
    {
        Assert.Empty(PlacesOf(model));
        Assert.NotEmpty(new RenderedBundle(model).StatefulSet.Children);
    });

    [Fact]
    public void TheMessageSaysWho()
    {
        var twice = Assert.Single(Review.Of(Models.Good with { Labels = Models.Entries("Label", ("a", "1"), ("a", "2")) }).Findings);
        var ours = Assert.Single(Review.Of(With("EnvironmentVariable", Models.Entries("EnvironmentVariable", ("HOME", "/")))).Findings);

        Assert.Equal("Key of [Label] 'a' is set twice; it can have one value", twice.Message);
        Assert.Equal("Name of [EnvironmentVariable] 'HOME' is set by ZkGen as well; it can have one value", ours.Message);
        Assert.True(twice.Rule is { Rejects: true, IsAcceptable: false });
    }

    [Fact]
    public void WhatIsBeingTypedIsNobodysSecond() => Assert.Empty(Review.Of(Models.Unreadable).Findings);

    private static EnsembleModel With(string section, EquatableArray<Entry> entries) => section switch
    {
        "Label" => Models.Good with { Labels = entries },
        "Annotation" => Models.Good with { Annotations = entries },
        "NodeSelector" => Models.Good with { NodeSelectors = entries },
        _ => Models.Good with { EnvironmentVariables = entries },
    };

    private static IEnumerable<Place> PlacesOf(EnsembleModel model) => Review.Of(model).Findings.Where(finding => finding.Id == "ZKG9009").Select(finding => finding.Place);
}
