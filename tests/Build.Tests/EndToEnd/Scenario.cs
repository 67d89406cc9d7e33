using ZkGen.Build.Tests.Support;
using ZkGen.Shared;

namespace ZkGen.Build.Tests.EndToEnd;

/// <summary>A throw-away project; what the generator would add is written by hand.</summary>
public abstract class Scenario : IDisposable
{
    private protected const string Root = "bin/Debug/net10.0/zookeeper";

    private protected Scenario(Shape shape) => Project = shape.Copy();

    private protected TemporaryFolder Project { get; }

    /// <summary>The texts that <see cref="Declare(string)"/> makes, by their paths below the output root.</summary>
    private protected static Dictionary<string, string> Orders(string text = "1") => new()
    {
        ["orders/zoo.cfg"] = $"tickTime={text}\n",
        ["orders/kustomize/service.yaml"] = "kind: Service\n",
        ["orders/kustomize/statefulset.yaml"] = "kind: StatefulSet\n",
        ["orders/zookeeper.yaml"] = "kind: Service\n---\nkind: StatefulSet\n",
    };

    /// <summary>The ensemble <c>orders</c>, with the text in its <c>zoo.cfg</c>.</summary>
    private protected void Declare(string text = "1", string ensemble = "orders", string folder = "") =>
        DeclareAll(folder, CarrierSource.BundleOf("Shop.Orders", ensemble, ensemble,
        [
            ("zoo.cfg", $"tickTime={text}\n"),
            ("kustomize/service.yaml", "kind: Service\n"),
            ("kustomize/statefulset.yaml", "kind: StatefulSet\n"),
            ("zookeeper.yaml", "\u0002kustomize/service.yaml\n---\n\u0002kustomize/statefulset.yaml\n"),
        ]));

    private protected void DeclareAll(string folder, params string[] members) =>
        Project.Write(Path.Combine(folder, "Carrier.cs"), CarrierSource.Of(members));

    private protected BuildResult Build(params string[] arguments) => Run("build", arguments);

    /// <summary>A command that does not restore.</summary>
    private protected BuildResult Run(string command, params string[] arguments)
    {
        IEnumerable<string> options = command == "clean" ? [] : ["--no-restore", .. CompilerServer.Properties.Select(property => $"-p:{property.Key}={property.Value}")];
        return Dotnet.Run(Project.Path, [command, .. options, "-tl:off", "-m:1", "-p:UseAppHost=false", .. arguments]);
    }

    public void Dispose()
    {
        Project.Dispose();
        GC.SuppressFinalize(this);
    }
}
