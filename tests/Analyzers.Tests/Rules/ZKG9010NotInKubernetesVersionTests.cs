using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests.Rules;

public class ZKG9010NotInKubernetesVersionTests
{
    [Theory]
    [InlineData("1.22", "[StatefulSet({|ZKG9010:MinReadySeconds = 10|})]")]
    [InlineData("1.24", "[StartupProbe(PeriodSeconds = 5, FailureThreshold = 60, {|ZKG9010:TerminationGracePeriodSeconds = 10|})]")]
    [InlineData("1.24", "[LivenessProbe(TimeoutSeconds = 5, {|ZKG9010:TerminationGracePeriodSeconds = 10|})]")]
    public Task FieldThatTheClusterDoesNotKnowIsFound(string version, string section) =>
        Verify.FindingsForAsync(version, Declarations.Minimal(sections: section));

    [Theory]
    [InlineData("1.23", "[StatefulSet(MinReadySeconds = 10)]")]
    [InlineData("1.25", "[LivenessProbe(TimeoutSeconds = 5, TerminationGracePeriodSeconds = 10)]")]
    [InlineData("", "[StatefulSet(MinReadySeconds = 10)] [LivenessProbe(TimeoutSeconds = 5, TerminationGracePeriodSeconds = 10)]")]
    public Task FieldThatItKnowsIsNot(string version, string section) => Verify.FindingsForAsync(version, Declarations.Minimal(sections: section));

    [Theory]
    [InlineData("1.26", "{|ZKG9010:AccessMode = VolumeAccessMode.ReadWriteOncePod|}")]
    [InlineData("1.27", "AccessMode = VolumeAccessMode.ReadWriteOncePod")]
    public Task AccessModeHasItsVersionToo(string version, string argument) =>
        Verify.FindingsForAsync(version, Declarations.Minimal().Replace("DataVolume(\"10Gi\")", $"DataVolume(\"10Gi\", {argument})"));

    [Theory]
    [InlineData("1.20")]
    [InlineData("latest")]
    [InlineData("1.27.3")]
    public Task VersionThatCannotBeReadIsFoundAtTheEnsemble(string version) => Verify.FindingsForAsync(
        version, Declarations.Minimal().Replace("ZooKeeperEnsemble(\"zk\", Version = \"3.9.5\")", "{|ZKG9004:ZooKeeperEnsemble(\"zk\", Version = \"3.9.5\")|}"));
}
