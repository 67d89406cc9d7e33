using ZkGen.Engine.Tests.Rig;

namespace ZkGen.Engine.Tests.Ensembles;

/// <summary>The probes as the kubelet runs them.</summary>
internal static class Probes
{
    /// <summary>The exit codes, of both at the same time.</summary>
    public static async Task<(int Live, int Ready)> BothAsync(Container container)
    {
        var probes = await Task.WhenAll(container.ExecLivenessProbeAsync(), container.ExecReadinessProbeAsync());
        return (probes[0].ExitCode, probes[1].ExitCode);
    }
}
