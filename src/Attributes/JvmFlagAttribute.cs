using System.Diagnostics;

namespace ZkGen;

/// <summary>
/// One more flag of the servers' JVM, such as <c>-XX:+UseZGC</c>, after those that ZkGen passes: a flag that contradicts one of them wins.
/// </summary>
/// <remarks>
/// <see cref="ImageKind.Official"/> images only; size the heap with <see cref="ResourcesAttribute.Heap"/>.
/// </remarks>
[AttributeUsage(AttributeTargets.Class, Inherited = false, AllowMultiple = true)]
[Conditional("ZKGEN_KEEP_ATTRIBUTES")]
public sealed class JvmFlagAttribute : Attribute
{
    /// <summary>Adds a flag.</summary>
    /// <param name="flag">
    /// The flag as <c>java</c> takes it: a <c>-</c> first, and no blank, because ZooKeeper's start script splits its flags there.
    /// </param>
    public JvmFlagAttribute(string flag) => Flag = flag;

    /// <summary>The flag.</summary>
    public string Flag { get; }
}
