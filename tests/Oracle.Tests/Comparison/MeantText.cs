using ZkGen.JavaProperties;
using ZkGen.Model;
using ZkGen.Settings;

namespace ZkGen.Oracle.Tests.Comparison;

/// <summary>The <c>zoo.cfg</c> that a declaration means, also where ZkGen would not write it.</summary>
internal static class MeantText
{
    public static string Of(EnsembleModel model)
    {
        var text = new EnsemblePlan(model).Files.Single(file => file.Path == "zoo.cfg").Text;
        var declared = DeclaredSetting.Of(model).Where(setting => !setting.IsTyped && IsForZooCfg(setting)).ToList();
        var isWritten = declared.All(setting => setting.Setting is null or { Property: null, Channel: SettingChannel.ZooCfg }) && declared.DistinctBy(setting => setting.Key).Count() == declared.Count;
        if (isWritten)
            return text;

        var lines = new PropertiesText();
        foreach (var setting in declared)
            lines.Property(setting.Key, setting.Value.ValueOr(""));

        return text + lines;
    }

    public static bool IsForZooCfg(DeclaredSetting declared) =>
        declared.Setting is null or { Channel: SettingChannel.Never } || declared.ChannelIn(EnsembleVersion) == SettingChannel.ZooCfg;

    private static ZooKeeperVersion EnsembleVersion => Declarations.ValueTexts.Version;
}
