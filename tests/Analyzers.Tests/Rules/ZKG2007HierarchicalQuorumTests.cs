using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests.Rules;

public class ZKG2007HierarchicalQuorumTests
{
    [Theory]
    [InlineData("groupId")]
    [InlineData("group.1")]
    [InlineData("weight.1")]
    [InlineData("weight")]
    [InlineData(" group.1")]
    public Task KeyThatBeginsSoIsFound(string key) => Verify.FindingsAsync(Declarations.Minimal(sections: $"[ZooCfgSetting({{|ZKG2007:\"{key}\"|}}, \"1\")]"));

    [Fact]
    public Task MessageNamesTheWord() => Verify.MessageAsync(
        Declarations.Minimal(sections: "[ZooCfgSetting({|#0:\"groupId\"|}, \"5\")]"),
        "ZKG2007",
        "'groupId' begins with 'group', and ZooKeeper takes every such key for a group of servers: it counts votes by groups, or refuses to start where the rest is no number; "
        + "the bundle is made for majorities, so remove it");
}
