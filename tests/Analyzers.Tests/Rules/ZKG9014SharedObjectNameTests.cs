using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests.Rules;

public class ZKG9014SharedObjectNameTests
{
    [Fact]
    public Task ServiceOfTwoEnsemblesIsFoundInBoth() => Verify.FindingsAsync(
        [Declarations.Minimal(type: "A", name: "a", sections: "[ClientService({|ZKG9014:Name = \"zk\"|})]"),
        Declarations.Minimal(type: "B", name: "b", sections: "[ClientService({|ZKG9014:Name = \"zk\"|})]")]);

    [Fact]
    public Task ClaimOfTwoServersIsFoundInBoth() => Verify.FindingsAsync(
        [Declarations.Minimal(type: "A", name: "a-b").Replace("\"a-b\"", "{|ZKG9014:\"a-b\"|}"),
        Declarations.Minimal(type: "B", name: "b", sections: "[DataVolume(\"10Gi\", {|ZKG9014:Name = \"data-a\"|})]")]);

    [Fact]
    public Task LabelByWhichAnotherOnesPodsAreKnownIsFoundInBoth() => Verify.FindingsAsync(
        [Declarations.Minimal(type: "A", name: "a", sections: "[Label(\"team\", \"shop\")] [Label(\"app\", {|ZKG9014:\"zk\"|})]"),
        TutorialKind.Minimal("", type: "B").Replace("\"zk\"", "{|ZKG9014:\"zk\"|}")]);

    [Fact]
    public Task ANamespaceKeepsThemApart() => Verify.FindingsAsync(
        [Declarations.Minimal("Namespace = \"shop\"", type: "A", name: "a", sections: "[ClientService(Name = \"zk\")]"),
        Declarations.Minimal("Namespace = \"test\"", type: "B", name: "b", sections: "[ClientService(Name = \"zk\")]")]);

    [Fact]
    public Task WhatIsBeingTypedIsNot() => Verify.FindingsInBrokenCodeAsync(
        [Declarations.Minimal(type: "A", name: "a", sections: "[ClientService(Name = \"b-client\")]"),
        Declarations.Minimal(type: "B", name: "b", sections: "[ClientService(Name = )]")]);

    [Fact]
    public Task EachNamesTheOther() => Verify.MessageAsync(
        Declarations.Minimal(type: "A", name: "a", sections: "[ClientService({|#0:Name = \"b-headless\"|})]")
        + Declarations.Minimal(type: "B", name: "b").Replace("using ZkGen;", "").Replace("\"b\"", "{|ZKG9014:\"b\"|}"),
        "ZKG9014",
        "The Service 'b-headless' in the namespace 'default' is that of 'B' too: the bundle that is applied last takes it from the other; give one of the two another name");
}
