using System.Globalization;
using System.Numerics;
using ZkGen.Kubernetes;
using ZkGen.Model;

namespace ZkGen.Rules;

/// <summary>A volume that does not even hold the transaction logs that are never purged.</summary>
/// <remarks>Source: <c>PurgeTxnLog</c>, which also leaves the log before the oldest snapshot; <c>FilePadding</c>.</remarks>
public sealed class ZKG4002VolumeBelowFloor() : Rule(
    "ZKG4002",
    RuleSeverity.Warning,
    "The volume is too small for the transaction logs",
    "'{0}' holds less than {1} transaction logs of {2}, as many as {3}; snapshots come on top; use {4}")
{
    /// <summary>Name of what the code fix gets: a size that is enough.</summary>
    public const string Storage = "Storage";

    private const long DefaultPreAllocSize = 65536;
    private const int FewestSnapshots = 3;
    private const long KiB = 1L << 10;
    private const long MiB = 1L << 20;

    public override IEnumerable<Finding> Check(EnsembleModel model)
    {
        var cfg = model.ZooCfg;
        if (!model.Image.Kind.Or(ImageKind.Official).TryGet(out var kind) || !model.DataVolume.Storage.TryGet(out var text) || !Quantity.TryParse(text, out var storage)
            || !cfg.PreAllocSize.Or(DefaultPreAllocSize).TryGet(out var declaredSize) || !cfg.AutopurgePurgeInterval.Or(1).TryGet(out var interval)
            || !cfg.AutopurgeSnapRetainCount.Or(FewestSnapshots).TryGet(out var retained))
            yield break;

        // The tutorial's image takes no other size and never purges.
        var isOfficial = kind == ImageKind.Official;
        var size = isOfficial ? declaredSize : DefaultPreAllocSize;
        var isPurged = isOfficial && interval > 0;
        var logs = isPurged ? Math.Max(FewestSnapshots, retained) + 1L : 2;
        var floor = size * new BigInteger(KiB) * logs;

        // Below 1 Mi another unit was meant.
        if (storage.Units >= MiB && storage.Units < floor)
        {
            var enough = Enough(floor);
            yield return Find(DataVolume.At(nameof(DataVolume.Storage)), text, Text(logs), InBinary(size), isPurged ? "a purge leaves" : "a server soon has", enough) with
            {
                Data = [(Storage, enough)],
            };
        }
    }

    // A power of two, at least 1Gi, that is at least four times the floor.
    private static string Enough(BigInteger floor)
    {
        var gibibytes = BigInteger.One;
        while (gibibytes << 30 < 4 * floor)
            gibibytes <<= 1;

        return CanonicalQuantity.Of(FormattableString.Invariant($"{gibibytes}Gi"))!;
    }

    private static string InBinary(long kibibytes)
    {
        var (number, unit) = kibibytes % MiB == 0 ? (kibibytes / MiB, "Gi") : kibibytes % KiB == 0 ? (kibibytes / KiB, "Mi") : (kibibytes, "Ki");
        return number.ToString(CultureInfo.InvariantCulture) + unit;
    }
}
