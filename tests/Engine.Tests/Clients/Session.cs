namespace ZkGen.Engine.Tests.Clients;

/// <summary>What a client carries from one connection to the next.</summary>
internal sealed class Session
{
    public long Id { get; set; }

    public byte[] Password { get; set; } = new byte[16];

    /// <summary>The last change that the client knows of: a server that is behind it refuses the client.</summary>
    public long LastZxid { get; set; }
}
