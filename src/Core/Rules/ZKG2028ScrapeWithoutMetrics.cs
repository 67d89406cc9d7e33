using ZkGen.Model;
using ZkGen.Settings;
using ZkGen.Settings.Values;

namespace ZkGen.Rules;

/// <summary>An annotation that sends Prometheus where nobody answers.</summary>
public sealed class ZKG2028ScrapeWithoutMetrics() : Rule(
    "ZKG2028",
    RuleSeverity.Warning,
    "Prometheus finds no metrics",
    "'{0}' sends Prometheus to these Pods, and {1}; {2}")
{
    private const string Scrape = "prometheus.io/scrape";
    private const string Port = "prometheus.io/port";
    private const string ClassName = "metricsProvider.className";
    private const string HttpPort = "metricsProvider.httpPort";

    public override IEnumerable<Finding> Check(EnsembleModel model)
    {
        // An agent of the JVM may answer.
        var settings = DeclaredSettings.Of(model);
        if (!settings.IsReadable || model.HasUnknownAttributes || !model.JvmFlags.All(flag => flag.Value.IsSet && !flag.Value.ValueOr("").StartsWith("-javaagent:", StringComparison.Ordinal))
            || model.Annotations.FirstOrDefault(entry => entry.Key == Scrape) is not { } scrape || scrape.Value != "true")
            yield break;

        if (!settings.Contains(ClassName))
            yield return Find(scrape.At("Value"), Scrape, $"nobody answers there, because {ClassName} is not set", CanBeSet(model) ? $"set it to {ServerClasses.Prometheus}" : "remove it");
        else if (model.Annotations.FirstOrDefault(entry => entry.Key == Port) is { Value.IsSet: true } port && ListeningAt(model) is { } number && JavaNumber.ParseInt(port.Value.ValueOr("")) != number)
            yield return Find(port.At("Value"), Port, $"metrics are on port {Text(number)}", "write that, or set metricsProvider.httpPort");
    }

    private static long? ListeningAt(EnsembleModel model) =>
        ListeningPort.All(model).Where(port => port.Name == HttpPort).Select(port => (long?)port.Number).FirstOrDefault();

    private static bool CanBeSet(EnsembleModel model) =>
        model.Image.Kind.Or(ImageKind.Official) == ImageKind.Official && SettingCatalogue.Get(ClassName).Versions.Contains(model.Version.ValueOr(default));
}
