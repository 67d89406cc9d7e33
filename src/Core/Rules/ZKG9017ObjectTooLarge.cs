using System.Text;
using ZkGen.Model;

namespace ZkGen.Rules;

/// <summary>An object that the API server does not take for its size, or that <c>kubectl apply</c> cannot keep a copy of.</summary>
/// <remarks>Source: <c>TotalAnnotationSizeLimitB</c> and <c>MaxSecretSize</c> of Kubernetes; kubectl's <c>last-applied-configuration</c>.</remarks>
public sealed class ZKG9017ObjectTooLarge() : Rule(
    "ZKG9017",
    RuleSeverity.Error,
    "An object is too large",
    "{0} take {1} bytes, and {2} at most {3}; declare less, or shorter texts")
{
    private const int MaxAnnotations = 262_144;
    private const int MaxConfigMap = 1_048_576;

    // Only with that much in settings and flags are the files worth writing here: whatever else is in them, they fit.
    private const int Suspicious = 10_000;

    public override bool IsAcceptable => false;

    public override IEnumerable<Finding> Check(EnsembleModel model)
    {
        var plan = new EnsemblePlan(model);
        return new[] { OfPods(plan), plan.Image.MountsFiles ? OfConfigMap(plan) : null }.OfType<Finding>();
    }

    private Finding? OfPods(EnsemblePlan plan)
    {
        var own = plan.Image.OwnAnnotations.Sum(annotation => Bytes(annotation.Key) + Bytes(annotation.Value));
        var declared = plan.Model.Annotations.Select(annotation => (annotation.Place, Size: Bytes(annotation))).ToList();
        if (own + declared.Sum(each => each.Size) is > MaxAnnotations and var all)
            return Find(Beyond(declared, MaxAnnotations - own), "The annotations of the Pods", Text(all), "an object's may take", Text(MaxAnnotations));

        // Labels stand on the StatefulSet and on its Pods.
        var written = plan.Model.Annotations.Concat(plan.Model.EnvironmentVariables).Concat(plan.Model.Labels).Concat(plan.Model.Labels)
            .Select(entry => (entry.Place, Size: JsonBytes(entry.Key.ValueOr("")) + JsonBytes(entry.Value.ValueOr("")))).ToList();
        return written.Sum(each => each.Size) is > MaxAnnotations and var json ? NotApplied(Beyond(written, MaxAnnotations), "The texts of the StatefulSet", json) : null;
    }

    private Finding? OfConfigMap(EnsemblePlan plan)
    {
        var declared = plan.Model.ZooCfgSettings.Select(setting => (setting.Place, Size: Bytes(setting)))
            .Concat(plan.Model.JvmFlags.Select(flag => (flag.Place, Size: Bytes(flag.Value.ValueOr(""))))).ToList();
        var declaredSize = declared.Sum(each => each.Size);
        if (declaredSize < Suspicious)
            return null;

        if (plan.Files.Sum(file => Bytes(file.Text)) is > MaxConfigMap and var all)
            return Find(Beyond(declared, MaxConfigMap - (all - declaredSize)), "The files of the ConfigMap", Text(all), "a ConfigMap's may take", Text(MaxConfigMap));

        return plan.Files.Sum(file => JsonBytes(file.Text)) is > MaxAnnotations and var json ? NotApplied(Beyond(declared, MaxAnnotations - (json - declaredSize)), "The files of the ConfigMap", json) : null;
    }

    private Finding NotApplied(Place place, string what, long size) =>
        Find(place, what, Text(size), "the annotation in which `kubectl apply` keeps an object holds", Text(MaxAnnotations));

    // What is there before the first that is too much could stay.
    private static Place Beyond(IEnumerable<(Place Place, long Size)> declared, long room)
    {
        foreach (var (place, size) in declared)
        {
            room -= size;
            if (room < 0)
                return place;
        }

        return EnsembleModel.At();
    }

    private static long Bytes(Entry entry) => Bytes(entry.Key.ValueOr("")) + Bytes(entry.Value.ValueOr(""));

    private static long Bytes(string text) => Encoding.UTF8.GetByteCount(text);

    // At least: some writers of JSON escape more.
    private static long JsonBytes(string text) => Bytes(text) + text.Count(c => c is '"' or '\\' or '\n' or '\t');
}
