using ZkGen.Model;
using ZkGen.Reading;

namespace ZkGen.Generator.Tests.Reading;

/// <summary>What is not written yet may be what is being typed: then it is unreadable, and no rule says that it is missing.</summary>
public class HalfTypedTests
{
    [Theory]
    [InlineData("Image(\"x\")", SettingState.Set, SettingState.Unset)]
    [InlineData("Image(name: \"x\")", SettingState.Set, SettingState.Unset)]
    [InlineData("Image(null)", SettingState.Unreadable, SettingState.Unset)]
    [InlineData("Image(\"x\", Kind = undefined)", SettingState.Set, SettingState.Unset)]
    [InlineData("Image(\"x\", Kind = 1, Kind = 2)", SettingState.Set, SettingState.Unset)]
    [InlineData("Image(\"x\", Pull = 1)", SettingState.Set, SettingState.Unreadable)]
    [InlineData("Image(\"x\", Pull", SettingState.Unreadable, SettingState.Unreadable)]
    [InlineData("Image(\"x\", PullPolicy = ", SettingState.Set, SettingState.Unreadable)]
    [InlineData("Image(\"x\", ", SettingState.Unreadable, SettingState.Unreadable)]
    [InlineData("Image(Kind = ImageKind.Official, \"x\")", SettingState.Set, SettingState.Unset)]
    [InlineData("Image", SettingState.Unreadable, SettingState.Unreadable)]
    [InlineData("Image()", SettingState.Unreadable, SettingState.Unreadable)]
    [InlineData("Image(", SettingState.Unreadable, SettingState.Unreadable)]
    [InlineData("Image(5)", SettingState.Unreadable, SettingState.Unreadable)]
    [InlineData("Image(undefined)", SettingState.Unreadable, SettingState.Unreadable)]
    [InlineData("Image(\"x\", \"y\")", SettingState.Unreadable, SettingState.Unreadable)]
    [InlineData("Image(Name = \"x\")", SettingState.Unreadable, SettingState.Unreadable)]
    public void WhatIsNotWrittenIsUnsetOnlyWhereTheRestIsWhole(string image, SettingState name, SettingState pullPolicy)
    {
        var model = Read(image).Model;

        Assert.Equal((name, pullPolicy), (model.Image.Name.State, model.Image.PullPolicy.State));
    }

    [Theory]
    [InlineData("Label(\"a\")")]
    [InlineData("Label(\"a\", \"b\", \"c\")")]
    [InlineData("Label(key: \"a\", key: \"b\")")]
    public void PairWithoutItsTwoValuesIsUnreadable(string label)
    {
        var entry = Assert.Single(Read(label).Model.Labels);

        Assert.Equal((SettingState.Unreadable, SettingState.Unreadable), (entry.Key.State, entry.Value.State));
    }

    [Theory]
    [InlineData("Label(\"a\", \"b\")", "\"b\"")]
    [InlineData("Label(value: \"b\", key: \"a\")", "value: \"b\"")]
    [InlineData("Label(key: \"a\", value: \"b\")", "value: \"b\"")]
    [InlineData("Label(key: \"a\", \"b\")", "\"b\"")]
    public void ArgumentIsFoundByTheNameOfItsParameter(string label, string argument)
    {
        var declaration = Read(label);

        var entry = Assert.Single(declaration.Model.Labels);
        Assert.Equal(("a", "b"), (entry.Key, entry.Value));
        Assert.Equal(argument, declaration.TextAt(new("Label", "Value")));
    }

    [Fact]
    public void OfAnArgumentThatIsWrittenTwiceTheFirstCounts()
    {
        var declaration = Read("ZooCfg(TickTime = 1, TickTime = 2)");

        Assert.Equal(1, declaration.Model.ZooCfg.TickTime);
        Assert.Equal("TickTime = 1", declaration.TextAt(new("ZooCfg", "TickTime")));
    }

    // Last, so that nothing closes it by chance.
    private static Declaration Read(string attribute) =>
        ReadDeclaration.From($"using ZkGen; [ZooKeeperEnsemble(\"zk\", Version = \"3.9.5\")] public static partial class Ensemble {{ }} [{attribute}{(attribute.EndsWith(')') ? "]" : "")} static partial class Ensemble {{ }}");
}
