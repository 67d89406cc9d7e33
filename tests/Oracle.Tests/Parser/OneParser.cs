namespace ZkGen.Oracle.Tests.Parser;

/// <summary>The tests that ask the same JVM, one after the other.</summary>
[CollectionDefinition(nameof(OneParser))]
public sealed class OneParser : ICollectionFixture<ZooKeeperParser>;
