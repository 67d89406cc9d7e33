namespace ZkGen;

/// <summary>What the scheduler does when every topology domain has a server already.</summary>
public enum PodAntiAffinityMode
{
    /// <summary>The Pod stays Pending: <c>requiredDuringSchedulingIgnoredDuringExecution</c>.</summary>
    Required = 1,

    /// <summary>It joins another server: <c>preferredDuringSchedulingIgnoredDuringExecution</c>. The two fail together.</summary>
    Preferred = 2,
}
