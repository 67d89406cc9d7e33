using ZkGen.Model;

namespace ZkGen.Settings;

/// <summary>One key of <c>zoo.cfg</c>.</summary>
/// <param name="Value">The value that a plan gives it; null if it is not written.</param>
public sealed record ZooCfgKey(string Name, Func<EnsemblePlan, string?> Value);
