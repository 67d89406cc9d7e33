namespace ZkGen.Testing.Tests.Samples;

/// <summary>Never comes to an end.</summary>
public sealed class GrowingFix() : ReplacingFix("(4)");
