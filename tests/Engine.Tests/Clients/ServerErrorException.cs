namespace ZkGen.Engine.Tests.Clients;

/// <summary>The server has understood the request and refuses it.</summary>
internal sealed class ServerErrorException(ServerError error) : Exception($"The server says {error}.")
{
    public ServerError Error { get; } = error;
}
