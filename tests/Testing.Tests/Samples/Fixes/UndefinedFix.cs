namespace ZkGen.Testing.Tests.Samples;

public sealed class UndefinedFix() : ReplacingFix("undefined");
