namespace ZkGen.Engine.Tests.Ensembles;

/// <summary>The tests that share the ensemble.</summary>
[CollectionDefinition(nameof(OrdersEnsemble))]
public sealed class OrdersTests : ICollectionFixture<OrdersEnsemble>;
