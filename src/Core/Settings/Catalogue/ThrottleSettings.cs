using System.Collections.Immutable;
using ZkGen.Settings.Values;
using static ZkGen.Settings.Availability;
using static ZkGen.Settings.Values.Outcome;

namespace ZkGen.Settings.Catalogue;

/// <summary>How a server slows its clients down. Source: <c>BlueThrottle</c>, <c>RequestThrottler</c>, <c>Request</c>.</summary>
internal static class ThrottleSettings
{
    private static readonly FractionValue Fraction = new(Fatal);

    private static readonly NumberValue Weight = NumberValue.Int.But(Limit.Below(1, Ignored, "a weight is positive"));

    public static readonly ImmutableArray<ZooKeeperSetting> All =
    [
        Entry.PassedOn("connection_throttle_tokens", NumberValue.Int, "0", In("3.6.0"),
            "How many connections may be opened at once; 0 does not throttle.", "connections").DocumentedAs("connectionMaxTokens"),
        Entry.PassedOn("connection_throttle_fill_time", NumberValue.Int, "1", In("3.6.0"),
            "The time after which more connections may be opened.", "ms").DocumentedAs("connectionTokenFillTime"),
        Entry.PassedOn("connection_throttle_fill_count", NumberValue.Int, "1", In("3.6.0"),
            "How many more connections may be opened after that time.", "connections").DocumentedAs("connectionTokenFillCount"),
        Entry.PassedOn("connection_throttle_freeze_time", NumberValue.Int, "-1", In("3.6.0"),
            "How often the probability of a refusal changes; -1 never refuses at random.", "ms").DocumentedAs("connectionFreezeTime"),
        Entry.PassedOn("connection_throttle_drop_increase", Fraction, "0.02", In("3.6.0"),
            "By how much the probability of a refusal grows.").DocumentedAs("connectionDropIncrease"),
        Entry.PassedOn("connection_throttle_drop_decrease", Fraction, "0.002", In("3.6.0"),
            "By how much the probability of a refusal shrinks.").DocumentedAs("connectionDropDecrease"),
        Entry.PassedOn("connection_throttle_decrease_ratio", Fraction, "0", In("3.6.0"),
            "From which part of free connections on the probability of a refusal shrinks.").DocumentedAs("connectionDecreaseRatio"),
        Entry.PassedOn("connection_throttle_weight_enabled", BooleanValue.Property, "false", In("3.6.0"),
            "Whether the kinds of sessions count differently."),
        Entry.PassedOn("connection_throttle_global_session_weight", Weight, "3", In("3.6.0"),
            "What a new global session counts; at least as much as a local one."),
        Entry.PassedOn("connection_throttle_local_session_weight", Weight, "1", In("3.6.0"),
            "What a new local session counts."),
        Entry.PassedOn("connection_throttle_renew_session_weight", Weight, "2", In("3.6.0"),
            "What a renewed session counts; at least as much as a local one."),
        Entry.PassedOn("request_throttle_max_requests", NumberValue.Int, "0", In("3.6.0"),
            "How many requests a server works on before it makes others wait; 0 does not throttle.", "requests").DocumentedAs("requestThrottleLimit"),
        Entry.PassedOn("request_throttle_stall_time", NumberValue.Int, "100", In("3.6.0"),
            "How long a request waits before it tries again.", "ms").DocumentedAs("requestThrottleStallTime"),
        Entry.PassedOn("request_throttle_drop_stale", BooleanValue.Property, "true", In("3.6.0"),
            "Whether stale requests are dropped.").DocumentedAs("requestThrottleDropStale"),
        Entry.PassedOn("request_stale_latency_check", BooleanValue.Property, "false", In("3.6.0"),
            "Whether a request is stale when it is older than its session's timeout.").DocumentedAs("requestStaleLatencyCheck"),
        Entry.PassedOn("request_stale_connection_check", BooleanValue.Property, "true", In("3.6.0"),
            "Whether a request is stale when its connection is closed.").DocumentedAs("requestStaleConnectionCheck"),
        Entry.PassedOn("request_throttler.shutdownTimeout", NumberValue.Int, "10000", In("3.6.0"),
            "How long waiting requests may take when the server stops.", "ms"),
        Entry.PassedOn("throttled_op_wait_time", NumberValue.Int, "0", In("3.7.0"),
            "After which time in the queue a request is answered with an error; 0 for never.", "ms").DocumentedAs("throttledOpWaitTime"),
    ];
}
