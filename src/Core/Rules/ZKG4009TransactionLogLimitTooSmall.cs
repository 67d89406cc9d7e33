using ZkGen.Model;
using ZkGen.Settings.Values;

namespace ZkGen.Rules;

/// <summary>A limit of the transaction log's size that the empty file is close to, or above.</summary>
/// <remarks>Source: ZooKeeper's Administrator's Guide, <c>txnLogSizeLimitInKb</c>; <c>FileTxnLog.append</c>.</remarks>
public sealed class ZKG4009TransactionLogLimitTooSmall() : Rule(
    "ZKG4009",
    RuleSeverity.Warning,
    "The limit of the transaction log is too small",
    "txnLogSizeLimitInKb {0} is less than 2 × preAllocSize {1}: each transaction may begin a new log; use {2}")
{
    /// <summary>Name of what the code fix gets: the smallest limit that is not too small.</summary>
    public const string Limit = "Limit";

    private const long DefaultPreAllocSize = 65536;

    public override IEnumerable<Finding> Check(EnsembleModel model)
    {
        if (!model.ZooCfg.PreAllocSize.Or(DefaultPreAllocSize).TryGet(out var size) || size is < 1 or > long.MaxValue / 2)
            return [];

        return from declared in SettingsAsTheyStand.Of(model)
               where declared.Key == "txnLogSizeLimitInKb"
               let limit = ((NumberValue)declared.Setting!.Value).Read(declared.Value.ValueOr(""))
               where limit > 0 && limit < 2 * size
               select Find(declared.ValuePlace, Text(limit.Value), Text(size), Text(2 * size)) with { Data = [(Limit, Text(2 * size))] };
    }
}
