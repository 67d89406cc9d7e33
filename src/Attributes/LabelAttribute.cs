using System.Diagnostics;

namespace ZkGen;

/// <summary>
/// A label of every object and of the Pods. Those by which the Pods are selected, and the claim templates, stay without it: Kubernetes
/// refuses to change them later.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false, AllowMultiple = true)]
[Conditional("ZKGEN_KEEP_ATTRIBUTES")]
public sealed class LabelAttribute : Attribute
{
    /// <summary>Sets one.</summary>
    /// <param name="key">A name of at most 63 letters, digits, <c>-</c>, <c>_</c> and <c>.</c>, with a DNS domain and <c>/</c> before it or not. Not one that ZkGen sets.</param>
    /// <param name="value">At most 63 letters, digits, <c>-</c>, <c>_</c> and <c>.</c>, or nothing.</param>
    public LabelAttribute(string key, string value)
    {
        Key = key;
        Value = value;
    }

    /// <summary>Its key, which stands once in a declaration.</summary>
    public string Key { get; }

    /// <summary>Its value.</summary>
    public string Value { get; }
}
