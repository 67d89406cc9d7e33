using ZkGen.Engine.Tests.Bundles;

namespace ZkGen.Engine.Tests.Rig;

/// <summary>One Pod of a bundle.</summary>
/// <param name="Host">Its full name: Pod, Service, namespace and cluster domain.</param>
internal sealed record PodSpec(
    string Name,
    string Host,
    PodTemplate Template,
    IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> ConfigMaps,
    ContainerImage Image)
{
    /// <summary>The first Pods of the bundle have these names; its ConfigMaps are as the bundle has them.</summary>
    public static PodSpec Of(Bundle bundle, int ordinal, ContainerImage image)
    {
        var host = bundle.ZooCfg.Hosts[ordinal];
        return new(host.Split('.')[0], host, bundle.Template, bundle.ConfigMaps, image);
    }

    /// <summary>The same Pod under another name, in the same namespace.</summary>
    public PodSpec Named(string name) => this with { Name = name, Host = $"{name}.{Host.Split('.', 2)[1]}" };

    /// <summary>The same Pod with another zoo.cfg.</summary>
    public PodSpec With(ZooCfg zooCfg) =>
        WithFiles(files => files.ToDictionary(file => file.Key, file => file.Key == Bundle.ZooCfgName ? zooCfg.Text : file.Value));

    /// <summary>The same Pod without the files whose name ends like this.</summary>
    public PodSpec WithoutFiles(string ending) =>
        WithFiles(files => files.Where(file => !file.Key.EndsWith(ending, StringComparison.Ordinal)).ToDictionary());

    /// <summary>The same Pod with another command.</summary>
    public PodSpec Running(params string[] command) => this with { Template = Template with { Command = command } };

    /// <summary>The same Pod with one more environment variable.</summary>
    public PodSpec With(string variable, string value) => this with
    {
        Template = Template with { Environment = new Dictionary<string, string>(Template.Environment) { [variable] = value } },
    };

    private PodSpec WithFiles(Func<IReadOnlyDictionary<string, string>, IReadOnlyDictionary<string, string>> change) =>
        this with { ConfigMaps = ConfigMaps.ToDictionary(map => map.Key, map => change(map.Value)) };
}
