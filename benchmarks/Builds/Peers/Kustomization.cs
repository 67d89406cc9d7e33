namespace ZkGen.Benchmarks.Builds.Peers;

/// <summary><c>kubectl kustomize</c>: a kustomization an ensemble, or one that has them all as its resources.</summary>
internal sealed class Kustomization(string kubectl, Func<int, Bundle> bundles, string folder) : IPeer
{
    public string Name => "`kubectl kustomize`";

    public string One(int number) => Shell.Run(folder, kubectl, "kustomize", bundles(number).Kustomization).Output;

    public (string Objects, Cost Cost) All(int count)
    {
        var all = Directory.CreateDirectory(Path.Combine(folder, $"kustomize-{count}")).FullName;
        var resources = Enumerable.Range(1, count).Select(number => $"- {Path.GetRelativePath(all, bundles(number).Kustomization)}");
        File.WriteAllLines(Path.Combine(all, "kustomization.yaml"), ["resources:", .. resources]);
        var (cost, output) = Shell.Run(all, kubectl, "kustomize", ".");
        return (output, cost);
    }
}
