using System.Collections.Immutable;

namespace ZkGen.Reading;

/// <summary>The members that a declared class gets.</summary>
public static class MemberNames
{
    public const string ConnectionString = nameof(ConnectionString);
    public const string ClientServiceAddress = nameof(ClientServiceAddress);
    public const string ServerCount = nameof(ServerCount);
    public const string QuorumSize = nameof(QuorumSize);
    public const string ToleratedFailures = nameof(ToleratedFailures);
    public const string MinSessionTimeoutMilliseconds = nameof(MinSessionTimeoutMilliseconds);
    public const string MaxSessionTimeoutMilliseconds = nameof(MaxSessionTimeoutMilliseconds);
    public const string MinSessionTimeout = nameof(MinSessionTimeout);
    public const string MaxSessionTimeout = nameof(MaxSessionTimeout);
    public const string ServerAddresses = nameof(ServerAddresses);

    public static ImmutableArray<string> All { get; } =
    [
        ConnectionString, ClientServiceAddress, ServerCount, QuorumSize, ToleratedFailures,
        MinSessionTimeoutMilliseconds, MaxSessionTimeoutMilliseconds, MinSessionTimeout, MaxSessionTimeout, ServerAddresses,
    ];
}
