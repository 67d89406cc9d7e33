namespace ZkGen.Benchmarks.Builds.Peers;

/// <summary>An app of cdk8s that makes the bundle's objects: a chart an ensemble. Run by node itself, without the command line tool around it.</summary>
internal sealed class Cdk8sApp : IPeer
{
    private const string App = """
        const { ApiObject, App, Chart } = require('cdk8s');
        const objects = JSON.stringify(require('./objects.json'));
        const [outdir, template, ...names] = process.argv.slice(2);
        const app = new App({ outdir });
        for (const name of names) {
          const chart = new Chart(app, name);
          JSON.parse(objects.replaceAll(template, name)).forEach((object, i) => new ApiObject(chart, `object${i}`, object));
        }
        app.synth();
        """;

    private readonly string _folder;
    private readonly Bundle _bundle;

    public Cdk8sApp(string modules, Bundle bundle, string folder)
    {
        _folder = Directory.CreateDirectory(Path.Combine(folder, "cdk8s")).FullName;
        _bundle = bundle;
        if (!Path.Exists(Path.Combine(_folder, "node_modules")))
            Directory.CreateSymbolicLink(Path.Combine(_folder, "node_modules"), modules);
        File.WriteAllText(Path.Combine(_folder, "app.js"), App);
        File.WriteAllText(Path.Combine(_folder, "objects.yaml"), bundle.Objects);
        // Once, beforehand: an app has its objects as code.
        Shell.Run(_folder, "node", "-e", "require('fs').writeFileSync('objects.json', JSON.stringify(require('cdk8s').Yaml.load('objects.yaml').filter(Boolean)))");
    }

    public string Name => "cdk8s";

    public string One(int number) => Synthesize([Project.NameOf(number)]).Objects;

    public (string Objects, Cost Cost) All(int count) => Synthesize(Enumerable.Range(1, count).Select(Project.NameOf));

    private (string Objects, Cost Cost) Synthesize(IEnumerable<string> names)
    {
        var output = Path.Combine(_folder, "dist");
        if (Directory.Exists(output))
            Directory.Delete(output, recursive: true);
        var cost = Shell.Run(_folder, "node", ["app.js", output, _bundle.Name, .. names]).Cost;
        return (string.Concat(Directory.EnumerateFiles(output).Select(File.ReadAllText)), cost);
    }
}
