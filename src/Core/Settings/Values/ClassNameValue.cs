using ZkGen.Model;

namespace ZkGen.Settings.Values;

/// <summary>The name of a Java class with its package. Whether the image has the class nobody can know here.</summary>
/// <param name="OtherText">What becomes of a text that cannot be one.</param>
public sealed record ClassNameValue(Outcome OtherText) : SettingValue
{
    public override string Description => "class name with its package";

    public override Objection? Check(string text, ZooKeeperVersion version) =>
        !text.Contains('.') ? new(OtherText, "it names a class without its package")
        : text.Split('.').All(IsIdentifier) ? null
        : new(OtherText, "no class has such a name");

    private static bool IsIdentifier(string word) =>
        word.Length > 0 && !char.IsDigit(word[0]) && word.All(c => char.IsLetterOrDigit(c) || c is '_' or '$');
}
