using ZkGen.Model;
using ZkGen.Settings;

namespace ZkGen.Rules;

/// <summary>A limit of connections that turns the probes away too: the busier a server is, the sooner it is killed.</summary>
public sealed class ZKG3009ConnectionCapBesideProbes() : Rule(
    "ZKG3009",
    RuleSeverity.Warning,
    "A limit of connections counts the probes",
    "{0} {1} counts the probes too: {2} the server turns {3} away, and the kubelet kills {4}; {5}")
{
    /// <summary>Name of what the code fix gets: the property whose limit is to go; without it the other one's is to be raised.</summary>
    public const string IsTotal = nameof(IsTotal);

    /// <summary>ZooKeeper's default, which leaves the Pod's own connections enough.</summary>
    public const int UsualPerAddress = 60;

    // Two probes at once, and whatever an operator or a sidecar opens from inside the Pod.
    private const int FewPerAddress = 10;

    public override IEnumerable<Finding> Check(EnsembleModel model)
    {
        var probes = DeclaredProbe.ThoseThatKill(model);
        if (probes.Length == 0)
            yield break;

        if (DeclaredSettings.Of(model).Find("maxCnxns") is { IsTyped: true } && model.ZooCfg.MaxCnxns.TryGet(out var total) && total > 0)
        {
            yield return Find(
                ZooCfg.At(nameof(ZooCfg.MaxCnxns)), nameof(ZooCfg.MaxCnxns), Text(total), $"at {Text(total)} connections", probes, "the busiest servers one after the other", "remove it")
                with { Data = [(IsTotal, "")] };
        }

        if (model.ZooCfg.MaxClientCnxns.TryGet(out var each) && each is > 0 and < FewPerAddress)
        {
            yield return Find(
                ZooCfg.At(nameof(ZooCfg.MaxClientCnxns)), nameof(ZooCfg.MaxClientCnxns), Text(each), $"at {Text(each)} from the Pod's own address", probes, "a server that is well",
                $"use {Text(UsualPerAddress)}");
        }
    }
}
