using ZkGen.Kubernetes;
using ZkGen.Model;

namespace ZkGen.Rules;

/// <summary>An amount that Kubernetes takes and nobody means: memory in thousandths of a byte, whole cores by the hundred.</summary>
public sealed class ZKG7003SuspiciousQuantity() : QuantityRule(
    "ZKG7003",
    RuleSeverity.Warning,
    "A quantity is hardly meant",
    "{0} '{1}' is {2}, {3}; write {4}")
{
    private const int MaxCores = 256;

    /// <summary>Whether it is too small, or too large, to be meant.</summary>
    internal static bool IsSuspicious(DeclaredQuantity declared) => declared.ValidValue is { } value
        && (declared.Resource == DeclaredQuantity.Cpu ? value.Units > MaxCores || HasNoDigit(declared) : value.Units < JavaMemory.MiB);

    public override IEnumerable<Finding> Check(EnsembleModel model) =>
        from declared in DeclaredQuantity.All(model)
        where IsSuspicious(declared)
        let isCpu = declared.Resource == DeclaredQuantity.Cpu
        let meant = isCpu ? AsThousandths(declared.Text) : AsMebibytes(declared.Text)
        let amount = $"{declared.Value} {(isCpu ? "cores" : "bytes")}"
        select Find(declared, meant, amount, Reason(declared), meant ?? $"one such as {declared.Example}");

    private static string Reason(DeclaredQuantity declared) => declared switch
    {
        _ when HasNoDigit(declared) => "because Kubernetes takes 0 where there is no number",
        { Resource: DeclaredQuantity.Cpu } => "more than most nodes have",
        { Value.Nanos.IsZero: true } => "which counts as none",
        _ when declared.Text.EndsWith("m", StringComparison.Ordinal) => "because the suffix m is a thousandth",
        { Resource: DeclaredQuantity.Memory } => "in which no server runs",
        _ => "in which no data fits",
    };

    private static bool HasNoDigit(DeclaredQuantity declared) => !declared.Text.Any(c => c is >= '0' and <= '9');

    private static string? AsMebibytes(string text) => text.EndsWith("m", StringComparison.Ordinal) ? MeantAmount.AsQuantity(text) : null;

    private static string? AsThousandths(string text) =>
        text.All(c => c is >= '0' and <= '9') && Quantity.TryParse(text + "m", out var quantity) && quantity.Units <= MaxCores ? CanonicalQuantity.Of(text + "m") : null;
}
