using ZkGen.Images;
using ZkGen.Model;
using ZkGen.Settings;

namespace ZkGen.Rules;

/// <summary>A setting for which the image's own start script has no flag.</summary>
public sealed class ZKG2011SettingOutsideImageKind() : Rule(
    "ZKG2011",
    RuleSeverity.Error,
    "The kind of image does not take a setting",
    "'{0}' does not reach the server, because the start script of ImageKind.{1} writes zoo.cfg from its flags and has none for it; use ImageKind.Official or remove it")
{
    public override IEnumerable<Finding> Check(EnsembleModel model)
    {
        if (!model.Image.Kind.Or(ImageKind.Official).TryGet(out var kind))
            return [];

        var image = ImageConventions.For(kind);
        return from declared in DeclaredSetting.Of(model)
               where !image.Takes(declared.Key) && !declared.MayBeUnset && declared.Setting?.Channel != SettingChannel.Never && !ZKG2007HierarchicalQuorum.IsGroupOrWeight(declared.Key)
               select Find(declared.Place, Shown.Of(declared.Key), kind.ToString());
    }
}
