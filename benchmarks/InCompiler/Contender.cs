namespace ZkGen.Benchmarks.InCompiler;

/// <summary>One way of doing something.</summary>
/// <param name="Prepare">Makes ready for one round, unmeasured, and gives what is measured.</param>
internal sealed record Contender(Func<Action> Prepare);
