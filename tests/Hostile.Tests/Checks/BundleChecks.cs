using System.Text;
using System.Xml.Linq;
using ZkGen.Build;
using ZkGen.Build.Carrier;
using ZkGen.Build.Output;

namespace ZkGen.Hostile.Tests.Checks;

/// <summary>What is carried can be written below the root, and read.</summary>
internal static class BundleChecks
{
    public static void Verify(Outcome outcome, bool runsScripts)
    {
        if (outcome.Bundles is not { } bundles)
            return;

        var report = new Report();
        var root = new OutputRoot("/project", "zookeeper");
        var planned = new OutputPlan(root, report).Of(bundles);

        // Beside a rejected bundle, which holds its folder; never between two that could be written.
        var sharesWithRejected = report.Errors.Contains(Codes.SharedFolder) && bundles.Any(bundle => bundle.Rejections.Count > 0);
        Assert.All(report.Errors, code => Assert.True(code == Codes.Rejected || (code == Codes.SharedFolder && sharesWithRejected), code));
        Assert.True(sharesWithRejected || planned.Count == bundles.Count(bundle => bundle.Rejections.Count == 0));
        Assert.All(planned.SelectMany(bundle => bundle.Files), file =>
            Assert.StartsWith("/project/zookeeper/", Path.GetFullPath(root.FullPathOf(file.Path)), StringComparison.Ordinal));

        var types = DeclaredAttribute.Types(outcome.Plain.Assembly.GlobalNamespace).ToLookup(type => type.Name, type => type.Type, StringComparer.Ordinal);
        foreach (var bundle in bundles.Where(bundle => bundle.Rejections.Count == 0))
        {
            var files = bundle.Artifacts.ToDictionary(artifact => artifact.Path, artifact => Encoding.UTF8.GetString(artifact.Content), StringComparer.Ordinal);
            VerifyFormats(files);
            var attributes = DeclaredAttribute.Of(types[bundle.Declaration].Single());
            ValueChecks.Verify(bundle, files, attributes);
            if (runsScripts)
                ScriptChecks.Verify(files, attributes);
        }
    }

    private static void VerifyFormats(Dictionary<string, string> files)
    {
        foreach (var (path, text) in files)
        {
            Assert.DoesNotContain('\r', text);
            Assert.EndsWith("\n", text, StringComparison.Ordinal);
            if (path.EndsWith(".yaml", StringComparison.Ordinal))
                Assert.NotEmpty(ReadYaml.ParseAll(text));
            if (path.EndsWith(".xml", StringComparison.Ordinal))
                Assert.Equal("configuration", XDocument.Parse(text).Root!.Name);
            if (path is "zoo.cfg" or "log4j.properties" or "java.security")
                VerifyLines(text);
        }

        if (!files.TryGetValue("kustomize/configmap.yaml", out var map))
            return;

        var data = ReadYaml.Parse(map).At("data");
        Assert.All(data.Keys(), key => Assert.Equal(files[key], data.At(key).Text()));
    }

    private static void VerifyLines(string text)
    {
        var lines = text[..^1].Split('\n').Where(line => !line.StartsWith('#')).ToList();
        Assert.All(lines, line => Assert.Matches("^[^=]+=", line));
        var properties = ReadProperties.Of(text);
        Assert.Equal(lines.Count, properties.Count);
        Assert.Equal(properties.Count, properties.Select(property => property.Key).Distinct(StringComparer.Ordinal).Count());
    }

    private sealed class Report : IReport
    {
        public List<string> Errors { get; } = [];

        public void Error(string code, string message) => Errors.Add(code);

        public void Message(string message)
        {
        }
    }
}
