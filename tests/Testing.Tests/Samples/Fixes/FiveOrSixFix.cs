namespace ZkGen.Testing.Tests.Samples;

public sealed class FiveOrSixFix() : ReplacingFix("5", "6");
