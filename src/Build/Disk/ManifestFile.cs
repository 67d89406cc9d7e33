using System.Text;
using ZkGen.Build.Output;

namespace ZkGen.Build.Disk;

/// <summary>A manifest on disk, in obj.</summary>
internal sealed class ManifestFile(IFiles files, string path)
{
    public const string Extension = ".manifest";

    /// <summary>Held by whoever writes or cleans what the manifest lists.</summary>
    public string TurnPath => Path.ChangeExtension(path, ".lock");

    /// <returns>Null when there is none.</returns>
    public Manifest? Load() =>
        files.Kind(path) == EntryKind.File ? Manifest.Parse(Encoding.UTF8.GetString(files.Read(path))) : null;

    public void Save(Manifest manifest)
    {
        var content = Encoding.UTF8.GetBytes(manifest.ToString());
        if (files.Kind(path) == EntryKind.File && files.Read(path).SequenceEqual(content))
            return;
        files.CreateFolder(Path.GetDirectoryName(path)!);
        var temporary = path + ".new";
        files.Write(temporary, content);
        files.Rename(temporary, path);
    }

    public void Delete() => files.Delete(path);
}
