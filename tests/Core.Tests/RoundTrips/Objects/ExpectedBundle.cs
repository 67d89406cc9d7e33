using ZkGen.Core.Tests.Support;
using ZkGen.Model;

namespace ZkGen.Core.Tests.RoundTrips.Objects;

/// <summary>The objects of a bundle, by the names of their files.</summary>
internal static class ExpectedBundle
{
    public static IReadOnlyDictionary<string, ExpectedObject> Of(RenderedBundle bundle, EnsembleModel model)
    {
        var all = new Dictionary<string, ExpectedObject>
        {
            ["service-headless.yaml"] = HeadlessService(model),
            ["service-client.yaml"] = ClientService(model),
            ["statefulset.yaml"] = ExpectedStatefulSet.Of(model),
        };
        if (model.PodDisruptionBudget is { } budget)
            all.Add("poddisruptionbudget.yaml", Budget(model, budget));

        if (all["statefulset.yaml"].IsOfficial)
        {
            all.Add("serviceaccount.yaml", ServiceAccount(model));
            all.Add("configmap.yaml", ConfigMap(bundle, model));
        }

        return all;
    }

    private static ExpectedObject ServiceAccount(EnsembleModel model)
    {
        var account = new ExpectedObject(model, "v1", "ServiceAccount");
        account.Metadata($"{account.Name}-server");
        account.Is(false, "automountServiceAccountToken");
        return account;
    }

    private static ExpectedObject ConfigMap(RenderedBundle bundle, EnsembleModel model)
    {
        var map = new ExpectedObject(model, "v1", "ConfigMap");
        map.Metadata(name: null);
        map.Is(true, "immutable");
        foreach (var (file, text) in bundle.Texts.Where(file => !file.Key.EndsWith(".yaml", StringComparison.Ordinal)))
            map.Is(text, "data", file);

        return map;
    }

    private static ExpectedObject HeadlessService(EnsembleModel model)
    {
        var service = new ExpectedObject(model, "v1", "Service");
        service.Metadata(model.HeadlessService.Name.ValueOr(service.Name + (service.IsOfficial ? "-headless" : "-hs")), isService: true);
        var spec = service.At("spec");
        spec.Is("None", "clusterIP");
        spec.Selector("selector");
        if (service.IsOfficial)
        {
            spec.Is(true, "publishNotReadyAddresses");
            spec.Port(0, "client", model.ZooCfg.ClientPort, 2181, "port");
        }

        var first = service.IsOfficial ? 1 : 0;
        spec.Port(first, "server", model.HeadlessService.ServerPort, 2888, "port");
        spec.Port(first + 1, "leader-election", model.HeadlessService.LeaderElectionPort, 3888, "port");
        return service;
    }

    private static ExpectedObject ClientService(EnsembleModel model)
    {
        var service = new ExpectedObject(model, "v1", "Service");
        service.Metadata(model.ClientService.Name.ValueOr(service.Name + (service.IsOfficial ? "-client" : "-cs")), isService: true);
        service.At("spec").Selector("selector");
        service.At("spec").Port(0, "client", model.ZooCfg.ClientPort, 2181, "port");
        if (service.IsOfficial)
            service.Is("client", "spec", "ports", 0, "targetPort");

        return service;
    }

    private static ExpectedObject Budget(EnsembleModel model, PodDisruptionBudget declared)
    {
        var budget = new ExpectedObject(model, "policy/v1", "PodDisruptionBudget");
        budget.Metadata(declared.Name.ValueOr(budget.Name + (budget.IsOfficial ? "-server" : "-pdb")));
        budget.Is(declared.MaxUnavailable, 1, "spec", "maxUnavailable");
        budget.Selector("spec", "selector", "matchLabels");

        // In the API since 1.26 and without a feature gate since 1.27.
        if (budget.IsOfficial && budget.Knows(27))
            budget.Is("AlwaysAllow", "spec", "unhealthyPodEvictionPolicy");

        return budget;
    }
}
