namespace ZkGen.Rendering;

/// <summary>The names of the ports, in the containers and in the Services.</summary>
internal static class PortName
{
    public const string Client = "client";
    public const string Server = "server";
    public const string LeaderElection = "leader-election";
}
