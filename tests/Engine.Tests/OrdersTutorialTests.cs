using Xunit.Abstractions;
using ZkGen.Engine.Tests.Ensembles;

namespace ZkGen.Engine.Tests;

/// <summary>The tutorial with the production bundle.</summary>
[Collection(nameof(OrdersEnsemble))]
public sealed class OrdersTutorialTests(OrdersEnsemble orders, ITestOutputHelper output) : TutorialSteps(orders, output);
