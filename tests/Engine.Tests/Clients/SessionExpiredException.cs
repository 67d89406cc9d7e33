namespace ZkGen.Engine.Tests.Clients;

/// <summary>The ensemble has given the session up.</summary>
internal sealed class SessionExpiredException() : Exception("The session has expired.");
