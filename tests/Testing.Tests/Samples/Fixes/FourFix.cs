namespace ZkGen.Testing.Tests.Samples;

/// <summary>Changes nothing.</summary>
public sealed class FourFix() : ReplacingFix("4");
