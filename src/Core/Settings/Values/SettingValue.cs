using ZkGen.Model;

namespace ZkGen.Settings.Values;

/// <summary>
/// How the server reads the text of a setting. The kinds differ in the Java method that reads: what one refuses another ignores, see the files of
/// this folder.
/// </summary>
public abstract record SettingValue
{
    /// <summary>Kind and range, as the documentation shows them.</summary>
    public abstract string Description { get; }

    /// <summary>Kind and range in one version, as a message shows them.</summary>
    public virtual string DescriptionIn(ZooKeeperVersion version) => Description;

    /// <summary>What is wrong with a value; null if it is taken as it stands.</summary>
    /// <param name="text">The value without the blanks around it: ZooKeeper removes them.</param>
    public abstract Objection? Check(string text, ZooKeeperVersion version);

    /// <summary>Whether the server takes a switch of this value for on.</summary>
    public virtual bool IsOn(string text) => string.Equals(text, "true", StringComparison.OrdinalIgnoreCase);

    /// <summary>The spelling of a switch.</summary>
    public virtual string Of(bool isOn) => isOn ? "true" : "false";
}
