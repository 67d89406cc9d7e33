namespace ZkGen.Settings;

/// <summary>By which way a setting gets to the server.</summary>
public enum SettingChannel
{
    /// <summary>A line of <c>zoo.cfg</c>.</summary>
    ZooCfg,

    /// <summary>A system property of the JVM, <c>-Dname=value</c>: in <c>zoo.cfg</c> it would get the prefix <c>zookeeper.</c> and have no effect.</summary>
    Jvm,

    /// <summary>None: ZkGen writes it by itself, or it cannot work beside what ZkGen writes.</summary>
    Never,
}
