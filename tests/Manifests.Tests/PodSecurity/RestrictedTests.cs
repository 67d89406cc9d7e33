using ZkGen.Manifests.Tests.Bundles;
using ZkGen.Shared;

namespace ZkGen.Manifests.Tests.PodSecurity;

/// <summary>The Pods against the Pod Security Standard <em>restricted</em>.</summary>
public class RestrictedTests
{
    [Fact]
    public void PodsOfTheProductionSampleAreLetIn() => Assert.Empty(PodSecurityStandard.Violations(Samples.Production.Template));

    [Fact]
    public void PodsOfTheDevelopmentSampleAreLetIn() => Assert.Empty(PodSecurityStandard.Violations(Samples.Development.Template));

    [Fact]
    public void PodsOfEveryModelOfTheOfficialImageAreLetIn() =>
        EveryBundle.OfTheOfficialImageHas(bundle => Assert.Empty(PodSecurityStandard.Violations(bundle.Template)));

    [Fact]
    public void PodsOfTheTutorialAreRefusedForTheFourReasonsThatItsPageNames()
    {
        string[] reasons = [.. PodSecurityStandard.Violations(Samples.Tutorial.Template).Select(id => id.Split('_')[0])];

        Assert.Equal(["allowPrivilegeEscalation", "capabilities", "runAsNonRoot", "seccompProfile"], reasons.Order(StringComparer.Ordinal));
        Assert.Contains(Repository.Read("docs/tutorial.md").Split("\n\n").SelectMany(part => part.Split("\n- ")), part =>
            part.Contains("restricted", StringComparison.Ordinal) && reasons.All(reason => part.Contains($"`{reason}`", StringComparison.Ordinal)));
    }

    [Fact]
    public void RootOfTheFileSystemIsReadOnly() => EveryBundle.OfTheOfficialImageHas(bundle =>
        Assert.True(bundle.Container["securityContext"]!["readOnlyRootFilesystem"]!.GetValue<bool>()));

    [Fact]
    public void PodsHoldNoTokenOfTheirServiceAccount() => EveryBundle.OfTheOfficialImageHas(bundle =>
    {
        Assert.False(bundle.Pod["automountServiceAccountToken"]!.GetValue<bool>());
        Assert.False(bundle.Objects.Single(each => each.Kind == "ServiceAccount").Json["automountServiceAccountToken"]!.GetValue<bool>());
    });
}
