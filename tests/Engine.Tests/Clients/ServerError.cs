namespace ZkGen.Engine.Tests.Clients;

/// <summary>The errors that the tests meet, by the protocol's numbers.</summary>
internal enum ServerError
{
    None = 0,
    NodeExists = -110,
}
