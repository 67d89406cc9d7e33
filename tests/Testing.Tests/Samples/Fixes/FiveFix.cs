namespace ZkGen.Testing.Tests.Samples;

public sealed class FiveFix() : ReplacingFix("5");
