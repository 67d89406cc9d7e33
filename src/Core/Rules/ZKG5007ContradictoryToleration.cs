using ZkGen.Model;

namespace ZkGen.Rules;

/// <summary>A toleration that the API server refuses, and with it each Pod.</summary>
public sealed class ZKG5007ContradictoryToleration() : Rule(
    "ZKG5007",
    RuleSeverity.Error,
    "A toleration contradicts itself",
    "{0} contradicts its {1}: the API server refuses every Pod, because {2}; {3}")
{
    /// <summary>Name of what the code fix gets: the property that is found.</summary>
    public const string Property = nameof(Property);

    /// <summary>And whether the effect is declared, and another one.</summary>
    public const string HasOtherEffect = nameof(HasOtherEffect);

    public override IEnumerable<Finding> Check(EnsembleModel model)
    {
        foreach (var toleration in model.Tolerations)
        {
            if (toleration.Operator == TolerationOperator.Exists && toleration.Value.TryGet(out var value) && value.Length > 0)
            {
                var place = toleration.At(nameof(toleration.Value));
                yield return Find(place, place.ToString(), "Operator, Exists", "that tolerates every value and may name none", "use TolerationOperator.Equal, or remove the value") with
                {
                    Data = [(Property, nameof(toleration.Value))],
                };
            }

            // Without an effect all are tolerated, and that is not NoExecute to the API server.
            if (toleration.TolerationSeconds.IsSet && toleration.Effect.State != SettingState.Unreadable && toleration.Effect != TaintEffect.NoExecute)
            {
                var place = toleration.At(nameof(toleration.TolerationSeconds));
                var effect = toleration.Effect.TryGet(out var other) ? $"Effect, {other}" : "Effect, which is not set";
                yield return Find(place, place.ToString(), effect, "only NoExecute is tolerated for a time", "use TaintEffect.NoExecute, or remove the seconds") with
                {
                    Data = toleration.Effect.IsSet ? [(Property, nameof(toleration.TolerationSeconds)), (HasOtherEffect, "")] : [(Property, nameof(toleration.TolerationSeconds))],
                };
            }
        }
    }
}
