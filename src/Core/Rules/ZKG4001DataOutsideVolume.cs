using ZkGen.Model;
using ZkGen.Settings;

namespace ZkGen.Rules;

/// <summary>Data or log in a folder that no volume holds: they end with the container, acknowledged writes included.</summary>
public sealed class ZKG4001DataOutsideVolume() : Rule(
    "ZKG4001",
    RuleSeverity.Error,
    "Data lies outside the volume",
    "{0} '{1}' is not below '{2}', where the data volume is mounted: it would be lost with the container; move it there")
{
    public override IEnumerable<Finding> Check(EnsembleModel model)
    {
        var (cfg, volume) = (model.ZooCfg, model.DataVolume.MountPath);
        if (volume.State == SettingState.Unreadable)
            return [];

        var mount = new EnsemblePlan(model).DataMountPath;
        return from directory in new[] { (Place: ZooCfg.At(nameof(cfg.DataDir)), Path: cfg.DataDir), (Place: ZooCfg.At(nameof(cfg.DataLogDir)), Path: cfg.DataLogDir) }
               where directory.Path.IsSet && !IsBelow(DeclaredSetting.Trim(directory.Path.ValueOr("")), mount)
               select Find(directory.Place, directory.Place.ToString(), Shown.Of(directory.Path.ValueOr("")), Shown.Of(mount));
    }

    /// <summary>Whether a path is a folder or below it.</summary>
    internal static bool IsBelow(string path, string mount) => path.StartsWith("/", StringComparison.Ordinal) && !path.Split('/').Contains("..")
        && $"{Plain(path)}/".StartsWith($"{Plain(mount)}/".TrimStart('/'), StringComparison.Ordinal);

    // A slash more, or a dot for the folder itself, leads nowhere else.
    private static string Plain(string path) => string.Join("/", path.Split('/').Where(part => part is not ("" or ".")));
}
