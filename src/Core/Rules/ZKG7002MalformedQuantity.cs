using ZkGen.Model;

namespace ZkGen.Rules;

/// <summary>An amount that Kubernetes does not take.</summary>
public sealed class ZKG7002MalformedQuantity() : QuantityRule(
    "ZKG7002",
    RuleSeverity.Error,
    "A quantity is malformed",
    "Kubernetes refuses {0} '{1}', because {2}; write {3}")
{
    public override IEnumerable<Finding> Check(EnsembleModel model) =>
        from declared in DeclaredQuantity.All(model)
        where declared.ValidValue is null
        let meant = declared.Value is not null ? null
            : declared.Resource == DeclaredQuantity.Cpu ? MeantAmount.WithoutBlanks(declared.Text) : MeantAmount.AsQuantity(declared.Text)
        select Find(declared, meant, Objection(declared), meant ?? $"one such as {declared.Example}");

    private static string Objection(DeclaredQuantity declared) => declared.Value?.Nanos.Sign switch
    {
        null => "a quantity is a number, without a blank behind it, and nothing or one of m, k, M, G, T, P, E, Ki, Mi, Gi, Ti, Pi, Ei",
        0 => "a volume is larger than nothing",
        _ => "it is negative",
    };
}
