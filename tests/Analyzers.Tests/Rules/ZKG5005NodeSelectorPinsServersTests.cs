using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests.Rules;

public class ZKG5005NodeSelectorPinsServersTests
{
    [Theory]
    [InlineData("[NodeSelector({|ZKG5005:\"kubernetes.io/hostname\"|}, \"node-a\")]")]
    [InlineData("[NodeSelector({|ZKG5005:\"kubernetes.io/hostname\"|}, \"node-a\")] [PodAntiAffinity(Mode = PodAntiAffinityMode.Preferred)]")]
    [InlineData("[NodeSelector({|ZKG5005:\"topology.kubernetes.io/zone\"|}, \"a\")] [PodAntiAffinity(TopologyKey = \"topology.kubernetes.io/zone\")]")]
    [InlineData("[NodeSelector({|ZKG5005:\"rack\"|}, \"7\")] [PodAntiAffinity(TopologyKey = \"rack\")]")]
    public Task SelectorOfOnePlaceIsFound(string sections) => Verify.FindingsAsync(Declarations.Minimal(sections: sections));

    [Theory]
    [InlineData("[NodeSelector(\"topology.kubernetes.io/zone\", \"a\")]")]
    [InlineData("[NodeSelector(\"topology.kubernetes.io/zone\", \"a\")] [PodAntiAffinity(TopologyKey = \"topology.kubernetes.io/zone\", Mode = PodAntiAffinityMode.Preferred)]")]
    [InlineData("[NodeSelector(\"disk\", \"ssd\")]")]
    public Task SelectorOfManyNodesIsNot(string sections) => Verify.FindingsAsync(Declarations.Minimal(sections: sections));

    [Fact]
    public Task OneServerMayBePinned() => Verify.FindingsAsync(Declarations.Minimal("Servers = 1", "[NodeSelector(\"kubernetes.io/hostname\", \"node-a\")]"));

    [Theory]
    [InlineData("[NodeSelector(\"kubernetes.io/hostname\")]")]
    [InlineData("[NodeSelector(\"rack\", \"7\")] [PodAntiAffinity(TopologyKey = \"rack\", Mode = )]")]
    public Task WhatIsBeingTypedIsNot(string sections) => Verify.FindingsInBrokenCodeAsync(Declarations.Minimal(sections: sections));

    [Theory]
    [InlineData("", "leaves one place, and [PodAntiAffinity] puts one server there: 2 of 3 stay Pending")]
    [InlineData("[PodAntiAffinity(Mode = PodAntiAffinityMode.Preferred)]", "leaves one node: all 3 servers run on it, and fail with it")]
    public Task MessageSaysWhatHappens(string antiAffinity, string what) => Verify.MessageAsync(
        Declarations.Minimal(sections: $"[NodeSelector({{|#0:\"kubernetes.io/hostname\"|}}, \"node-a\")] {antiAffinity}"),
        "ZKG5005",
        $"NodeSelector 'kubernetes.io/hostname' {what}; remove it");
}
