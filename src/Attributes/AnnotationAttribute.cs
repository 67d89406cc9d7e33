using System.Diagnostics;

namespace ZkGen;

/// <summary>
/// An annotation of the Pods, such as those by which metrics are collected or sidecars are injected.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false, AllowMultiple = true)]
[Conditional("ZKGEN_KEEP_ATTRIBUTES")]
public sealed class AnnotationAttribute : Attribute
{
    /// <summary>Sets one.</summary>
    /// <param name="key">A name of at most 63 letters, digits, <c>-</c>, <c>_</c> and <c>.</c>, with a DNS domain and <c>/</c> before it or not. Not one that ZkGen sets.</param>
    /// <param name="value">Any text of one line.</param>
    public AnnotationAttribute(string key, string value)
    {
        Key = key;
        Value = value;
    }

    /// <summary>Its key, which stands once in a declaration.</summary>
    public string Key { get; }

    /// <summary>Its value.</summary>
    public string Value { get; }
}
