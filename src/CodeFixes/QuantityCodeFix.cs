using System.Collections.Immutable;
using ZkGen.Model;
using ZkGen.Rules;

namespace ZkGen.CodeFixes;

/// <summary>Writes the amount that was meant, or its canonical form.</summary>
public abstract class QuantityCodeFix(string id) : DeclarationCodeFix(id)
{
    protected sealed override IEnumerable<Answer> Answers(ImmutableDictionary<string, string?> data)
    {
        if (!data.TryGetValue(QuantityRule.Amount, out var amount) || data[QuantityRule.Property] is not { } property)
            yield break;

        var value = Literal(amount!);
        yield return new(QuantityRule.Amount, $"Write {amount}", property == nameof(DataVolume.Storage) ? new Edit.SetIdentity(0, value) : new Edit.Set(property, value));
    }
}
