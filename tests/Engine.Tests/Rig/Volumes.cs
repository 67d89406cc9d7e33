using ZkGen.Engine.Tests.Bundles;

namespace ZkGen.Engine.Tests.Rig;

/// <summary>What a kubelet does about a Pod's volumes: folders on the node, and lines for container.sh.</summary>
internal sealed class Volumes(Node node, PodSpec spec, string folder)
{
    private const UnixFileMode ReadByAll = UnixFileMode.UserRead | UnixFileMode.GroupRead | UnixFileMode.OtherRead;
    private const UnixFileMode Shared = (UnixFileMode)0b010_111_111_101; // 2775, which is what fsGroup makes of a volume

    /// <summary>The folder of a claim of the Pod's: it is found again by every later Pod of that name.</summary>
    public static string Claim(Node node, PodSpec spec, string volume)
    {
        var name = $"volumes/{volume}-{spec.Name}";
        var isNew = !Directory.Exists(node.FromHere($"{Node.Disk}/{name}"));
        var claim = node.Folder(name);
        if (isNew)
        {
            Native.ChangeOwner(node.FromHere(claim), 0, spec.Template.FsGroup);
            File.SetUnixFileMode(node.FromHere(claim), Shared);
        }

        return claim;
    }

    public void WriteMounts(params string[] more) => File.WriteAllLines(
        node.FromHere($"{folder}/mounts"), [.. spec.Template.Mounts.Select(Line), .. more]);

    private string Line(Mount mount)
    {
        var access = mount.IsReadOnly ? "ro" : "rw";
        return mount switch
        {
            { ConfigMap: { } name } => $"{ConfigMap(mount.Volume, spec.ConfigMaps[name])} {mount.Path} {access}",
            { IsEmptyDir: true } => $"tmpfs {mount.Path} mode=2777,gid={spec.Template.FsGroup}{Size(mount.SizeLimit)}",
            _ => $"{Claim(node, spec, mount.Volume)} {mount.Path} {access}",
        };
    }

    /// <summary>Each file is a link to ..data/FILE, and ..data a link to a folder with a date for a name.</summary>
    private string ConfigMap(string volume, IReadOnlyDictionary<string, string> files)
    {
        const string Dated = "..2026_11_22_10_00_00.1";
        var top = node.Folder($"{folder[(Node.Disk.Length + 1)..]}/{volume}");
        var data = Directory.CreateDirectory(node.FromHere($"{top}/{Dated}"));
        foreach (var (name, text) in files)
        {
            var file = Path.Combine(data.FullName, name);
            File.WriteAllText(file, text);
            File.SetUnixFileMode(file, ReadByAll);
            Native.ChangeOwner(file, 0, spec.Template.FsGroup);
            File.CreateSymbolicLink(node.FromHere($"{top}/{name}"), $"..data/{name}");
        }

        Directory.CreateSymbolicLink(node.FromHere($"{top}/..data"), Dated);
        return top;
    }

    private static string Size(string? limit) => limit is null ? "" : $",size={limit.TrimEnd('i')}";
}
