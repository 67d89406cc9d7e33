using ZkGen.Kubernetes;
using ZkGen.Model;

namespace ZkGen.Rendering;

/// <summary>The metadata of the objects.</summary>
internal static class ObjectMeta
{
    public static V1ObjectMeta Of(EnsemblePlan plan, string name, StringMap labels) =>
        new() { Name = name, NamespaceProperty = plan.Namespace, Labels = labels.With(plan.Labels).OrNull() };

    public static V1ObjectMeta OfPods(EnsemblePlan plan) => new()
    {
        Labels = plan.Image.Labels(plan).With(plan.Labels),
        Annotations = new StringMap().With(plan.Model.Annotations.Pairs()).OrNull(),
    };
}
