using System.Diagnostics;

namespace ZkGen;

/// <summary>
/// Accepts a finding of one rule for this ensemble, for a reason: the rule is silent here, and an error of it no longer keeps the bundle from
/// being written.
/// </summary>
/// <remarks>
/// This is the only way to have a bundle written that the real thing is known to refuse; editorconfig, <c>NoWarn</c> and pragmas change what is
/// said, never what is written. Findings that leave nothing to write cannot be accepted. One that accepts nothing is reported itself (ZKG9008).
/// </remarks>
[AttributeUsage(AttributeTargets.Class, Inherited = false, AllowMultiple = true)]
[Conditional("ZKGEN_KEEP_ATTRIBUTES")]
public sealed class AcceptFindingAttribute : Attribute
{
    /// <summary>Accepts the findings of a rule.</summary>
    /// <param name="id">The rule, such as <c>ZKG2001</c>.</param>
    public AcceptFindingAttribute(string id) => Id = id;

    /// <summary>The id of the rule.</summary>
    public string Id { get; }

    /// <summary>Why it is right here, for whoever reads the declaration next. Required.</summary>
    public string? Because { get; set; }
}
