namespace ZkGen.Engine.Tests.Clients;

/// <summary>The requests that the tests make, by the protocol's numbers.</summary>
internal enum RequestType
{
    CloseSession = -11,
    Create = 1,
    Exists = 3,
    GetChildren = 8,
    Sync = 9,
}
