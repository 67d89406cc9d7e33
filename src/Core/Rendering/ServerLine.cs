using ZkGen.Model;

namespace ZkGen.Rendering;

/// <summary>The <c>server.N</c> lines: host, quorum port, election port, and from 3.5 on the client port.</summary>
public static class ServerLine
{
    private static readonly ZooKeeperVersion FirstWithClientPort = new(3, 5, 0);

    /// <summary>Whether the client port stands in the lines, and not as a key of its own.</summary>
    public static bool HasClientPort(EnsemblePlan plan) => !plan.Image.WritesEveryKey && plan.Version.CompareTo(FirstWithClientPort) >= 0;

    public static IEnumerable<(string Key, string Value)> All(EnsemblePlan plan)
    {
        var ports = $":{NumberText.Of(plan.ServerPort)}:{NumberText.Of(plan.LeaderElectionPort)}";
        if (HasClientPort(plan))
            ports += $";{NumberText.Of(plan.ClientPort)}";

        return plan.ServerHosts.Select((host, ordinal) => ($"server.{NumberText.Of(ordinal + 1)}", host + ports));
    }
}
