using System.Diagnostics;

namespace ZkGen;

/// <summary>
/// A label that a node must have to run a server: an entry of the Pod's <c>nodeSelector</c>.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false, AllowMultiple = true)]
[Conditional("ZKGEN_KEEP_ATTRIBUTES")]
public sealed class NodeSelectorAttribute : Attribute
{
    /// <summary>Sets one.</summary>
    /// <param name="key">The key of the node's label.</param>
    /// <param name="value">The value of the node's label.</param>
    public NodeSelectorAttribute(string key, string value)
    {
        Key = key;
        Value = value;
    }

    /// <summary>Its key, which stands once in a declaration.</summary>
    public string Key { get; }

    /// <summary>Its value.</summary>
    public string Value { get; }
}
