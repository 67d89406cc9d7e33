using ZkGen.Model;

namespace ZkGen.Rules;

/// <summary>The server refuses to start when the shortest session timeout is above the longest, both as it computes them.</summary>
public sealed class ZKG2001MinSessionTimeoutAboveMax() : Rule(
    "ZKG2001",
    RuleSeverity.Error,
    "The shortest session timeout is above the longest",
    "minSessionTimeout {0} is above maxSessionTimeout {1}: ZooKeeper refuses to start; {2}")
{
    /// <summary>Names of what the code fix gets: the two bounds as the server computes them, and which of them are declared.</summary>
    public const string Min = "Min";
    public const string Max = "Max";
    public const string MinIsDeclared = "MinIsDeclared";
    public const string MaxIsDeclared = "MaxIsDeclared";

    public override IEnumerable<Finding> Check(EnsembleModel model)
    {
        var cfg = model.ZooCfg;
        if (cfg.TickTime.ValueOr(1) <= 0 || !SessionBounds.Min(cfg).TryGet(out var min) || !SessionBounds.Max(cfg).TryGet(out var max) || min <= max)
            yield break;

        var (minIsDeclared, maxIsDeclared) = (IsDeclared(cfg.MinSessionTimeout), IsDeclared(cfg.MaxSessionTimeout));
        var property = minIsDeclared ? nameof(cfg.MinSessionTimeout) : maxIsDeclared ? nameof(cfg.MaxSessionTimeout) : nameof(cfg.TickTime);
        var advice = minIsDeclared || maxIsDeclared ? "lower the one or raise the other" : "make TickTime less than 107374183";
        yield return Find(ZooCfg.At(property), Describe(min, minIsDeclared, 2), Describe(max, maxIsDeclared, 20), advice) with
        {
            Related = minIsDeclared && maxIsDeclared ? [ZooCfg.At(nameof(cfg.MaxSessionTimeout))] : [],
            Data =
            [
                (Min, Text(min)),
                (Max, Text(max)),
                .. minIsDeclared ? [(MinIsDeclared, "")] : Array.Empty<(string, string)>(),
                .. maxIsDeclared ? [(MaxIsDeclared, "")] : Array.Empty<(string, string)>(),
            ],
        };
    }

    private static bool IsDeclared(Setting<int> bound) => bound.TryGet(out var value) && value != SessionBounds.Default;

    private static string Describe(int bound, bool isDeclared, int ticks) => isDeclared ? Text(bound) : $"{Text(bound)} ({Text(ticks)} ticks, its default)";
}
