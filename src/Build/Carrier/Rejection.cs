namespace ZkGen.Build.Carrier;

/// <summary>A rule's reason why a bundle must not be written.</summary>
internal sealed record Rejection(string Id, string Message);
