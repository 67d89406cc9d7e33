using ZkGen.Model;

namespace ZkGen.Settings;

/// <summary>The <c>server.N</c> lines: host, quorum port, election port, and from 3.5 on the client port.</summary>
public static class ServerLine
{
    public static ZooKeeperVersion FirstWithClientPort { get; } = new(3, 5, 0);

    public static IEnumerable<(string Key, string Value)> All(EnsemblePlan plan)
    {
        var ports = $":{EnsemblePlan.Text(plan.ServerPort)}:{EnsemblePlan.Text(plan.LeaderElectionPort)}";
        if (!plan.Image.WritesEveryKey && plan.Version.CompareTo(FirstWithClientPort) >= 0)
            ports += $";{EnsemblePlan.Text(plan.ClientPort)}";

        return plan.ServerHosts.Select((host, ordinal) => ($"server.{EnsemblePlan.Text(ordinal + 1)}", host + ports));
    }
}
