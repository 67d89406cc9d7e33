using System.Diagnostics;

namespace ZkGen;

/// <summary>
/// An environment variable of the servers' container, such as <c>TZ</c>. What is said here stands in the manifest: no secrets.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false, AllowMultiple = true)]
[Conditional("ZKGEN_KEEP_ATTRIBUTES")]
public sealed class EnvironmentVariableAttribute : Attribute
{
    /// <summary>Sets one.</summary>
    /// <param name="name">Letters, digits, <c>_</c>, <c>-</c> and <c>.</c>, no digit first. Not one that ZkGen sets.</param>
    /// <param name="value">Any text of one line. Kubernetes replaces <c>$(NAME)</c> by another variable.</param>
    public EnvironmentVariableAttribute(string name, string value)
    {
        Name = name;
        Value = value;
    }

    /// <summary>Its name, which stands once in a declaration.</summary>
    public string Name { get; }

    /// <summary>Its value.</summary>
    public string Value { get; }
}
