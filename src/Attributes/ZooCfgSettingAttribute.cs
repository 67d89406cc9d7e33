using System.Diagnostics;

namespace ZkGen;

/// <summary>
/// One more setting of ZooKeeper's server, by ZooKeeper's own key, for what <see cref="ZooCfgAttribute"/> has no property for. It goes where the
/// declared version reads it: into <c>zoo.cfg</c>, or to the JVM as <c>-Dname=value</c> on every server.
/// </summary>
/// <remarks>
/// <para>Key and value are checked against the table of all settings, <c>docs/settings.md</c>. What has a property is declared by it.</para>
/// <para><see cref="ImageKind.Official"/> images only.</para>
/// </remarks>
/// <example>
/// <code>
/// [ZooCfgSetting("flushDelay", "5")]
/// [ZooCfgSetting("znode.container.checkIntervalMs", "30000")] // -Dznode.container.checkIntervalMs=30000
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Class, Inherited = false, AllowMultiple = true)]
[Conditional("ZKGEN_KEEP_ATTRIBUTES")]
public sealed class ZooCfgSettingAttribute : Attribute
{
    /// <summary>Sets one.</summary>
    /// <param name="key">The key as <c>zoo.cfg</c> has it, without the prefix <c>zookeeper.</c>; keys are case-sensitive.</param>
    /// <param name="value">The value, spelt as ZooKeeper reads it; blanks around it are lost.</param>
    public ZooCfgSettingAttribute(string key, string value)
    {
        Key = key;
        Value = value;
    }

    /// <summary>Its key, which stands once in a declaration.</summary>
    public string Key { get; }

    /// <summary>Its value.</summary>
    public string Value { get; }
}
