using ZkGen.Model;

namespace ZkGen.Rules;

/// <summary>A rule on how an amount of Kubernetes is written.</summary>
public abstract class QuantityRule(string id, RuleSeverity severity, string title, string message) : Rule(id, severity, title, message)
{
    /// <summary>Names of what the code fix gets: the property, and the amount that it should have.</summary>
    public const string Property = "Property";
    public const string Amount = "Amount";

    private protected Finding Find(DeclaredQuantity declared, string? amount, params string[] more) =>
        Find(declared.Place, [declared.Place.ToString(), Shown.Of(declared.Text), .. more]) with
        {
            Data = amount is null ? [] : [(Property, declared.Property), (Amount, amount)],
        };
}
