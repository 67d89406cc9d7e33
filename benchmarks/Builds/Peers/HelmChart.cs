using System.Text;

namespace ZkGen.Benchmarks.Builds.Peers;

/// <summary><c>helm template</c>: a release an ensemble, or a chart that depends on the ZooKeeper chart once an ensemble.</summary>
internal sealed class HelmChart(string name, string helm, string chart, string folder) : IPeer
{
    private const string Servers = "replicaCount";
    private const string FullName = "fullnameOverride";

    public string Name => $"`helm template`, {name}";

    /// <summary>A chart of a bundle's objects, with what is an ensemble's own as values: the least that a chart can be.</summary>
    public static string Of(Bundle bundle, string folder)
    {
        Write(folder, "Chart.yaml", "apiVersion: v2\nname: zookeeper\nversion: 1.0.0\n");
        Write(folder, "values.yaml", $"{Servers}: 1\n{FullName}: \"\"\n");
        Write(folder, "templates/zookeeper.yaml", bundle.Objects
            .Replace(bundle.Name, $"{{{{ .Values.{FullName} | default .Chart.Name }}}}", StringComparison.Ordinal)
            .Replace("namespace: shop", "namespace: {{ .Release.Namespace }}", StringComparison.Ordinal)
            .Replace("replicas: 3", $"replicas: {{{{ .Values.{Servers} }}}}", StringComparison.Ordinal));
        return folder;
    }

    public string One(int number) => Shell.Run(folder, helm, "template", Project.NameOf(number), chart, "--namespace", "shop",
        "--set", $"{Servers}=3,{FullName}={Project.NameOf(number)}").Output;

    public (string Objects, Cost Cost) All(int count)
    {
        var umbrella = Directory.CreateDirectory(Path.Combine(folder, $"helm-{count}-{Path.GetFileName(chart)}")).FullName;
        var dependencies = new StringBuilder("apiVersion: v2\nname: platform\nversion: 1.0.0\ndependencies:\n");
        var values = new StringBuilder();
        foreach (var alias in Enumerable.Range(1, count).Select(Project.NameOf))
        {
            dependencies.Append($"- name: zookeeper\n  version: '>=0.0.0'\n  alias: {alias}\n");
            values.Append($"{alias}:\n  {Servers}: 3\n  {FullName}: {alias}\n");
        }

        Write(umbrella, "Chart.yaml", dependencies.ToString());
        Write(umbrella, "values.yaml", values.ToString());
        foreach (var file in Directory.EnumerateFiles(chart, "*", SearchOption.AllDirectories))
            Write(umbrella, Path.Combine("charts", "zookeeper", Path.GetRelativePath(chart, file)), File.ReadAllText(file));

        var (cost, output) = Shell.Run(umbrella, helm, "template", "platform", umbrella, "--namespace", "shop");
        return (output, cost);
    }

    private static void Write(string folder, string file, string text)
    {
        var path = Path.Combine(folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
