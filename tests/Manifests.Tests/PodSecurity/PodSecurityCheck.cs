namespace ZkGen.Manifests.Tests.PodSecurity;

/// <summary>One check of the Pod Security Standards, under the id that the admission controller gives it.</summary>
/// <param name="Passes">Whether a Pod is let in.</param>
internal sealed record PodSecurityCheck(string Id, Func<PodUnderCheck, bool> Passes);
