namespace ZkGen;

/// <summary>How a toleration is compared with a taint: <c>operator</c>.</summary>
public enum TolerationOperator
{
    /// <summary>Key and value are those of the taint.</summary>
    Equal = 1,

    /// <summary>The key is that of the taint, whatever its value.</summary>
    Exists = 2,
}
