namespace ZkGen.Engine.Tests.Rig;

/// <summary>
/// An image whose /usr is this machine's own: what its authors put into the other folders, and the environment that they set. The
/// programs that it starts are Debian's; Apache's zkServer.sh and zkCli.sh are those of Debian's package, unchanged.
/// </summary>
internal abstract class ContainerImage
{
    public const int User = 1000;

    private static readonly string[] Links = ["bin", "sbin", "lib", "lib32", "lib64"];

    public abstract string WorkingDirectory { get; }

    public abstract IReadOnlyDictionary<string, string> Environment { get; }

    protected static string SystemPath => "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

    /// <summary>Makes the image's tree in a folder of the node's.</summary>
    public void LayOut(string root)
    {
        foreach (var link in Links.Where(link => new DirectoryInfo($"/{link}").LinkTarget is not null))
            Directory.CreateSymbolicLink(Path.Combine(root, link), $"usr/{link}");

        foreach (var folder in (string[])["usr", "etc", "proc", "dev", "tmp", "var", "run", "root"])
            Directory.CreateDirectory(Path.Combine(root, folder));

        File.SetUnixFileMode(Path.Combine(root, "tmp"), (UnixFileMode)0b001_111_111_111);
        File.WriteAllText(
            Path.Combine(root, "etc/passwd"), $"root:x:0:0::/root:/bin/bash\nzookeeper:x:{User}:{User}::/home/zookeeper:/bin/sh\n");
        File.WriteAllText(Path.Combine(root, "etc/group"), $"root:x:0:\nzookeeper:x:{User}:\n");
        File.WriteAllText(Path.Combine(root, "etc/nsswitch.conf"), "hosts: files dns\n");
        File.WriteAllText(Path.Combine(root, "etc/hosts"), "");
        File.WriteAllText(Path.Combine(root, "etc/resolv.conf"), "");
        LayOutZooKeeper(root);
    }

    protected abstract void LayOutZooKeeper(string root);

    protected static void LayOutPrograms(string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var script in (string[])["zkServer.sh", "zkCli.sh"])
            File.CreateSymbolicLink(Path.Combine(folder, script), $"/usr/share/zookeeper/bin/{script}");

        File.WriteAllText(Path.Combine(folder, "zkEnv.sh"), Node.Resource("zkEnv.sh"));
    }
}
