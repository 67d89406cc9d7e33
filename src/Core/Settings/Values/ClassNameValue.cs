using ZkGen.Model;

namespace ZkGen.Settings.Values;

/// <summary>The name of a Java class with its package. Whether the image has the class nobody can know here.</summary>
public sealed record ClassNameValue(Outcome WithoutPackage) : SettingValue
{
    public override string Description => "class name with its package";

    public override Objection? Check(string text, ZooKeeperVersion version) =>
        text.Contains('.') ? null : new(WithoutPackage, "it names a class without its package");
}
