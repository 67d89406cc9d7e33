namespace ZkGen.Oracle.Tests.Parser;

/// <summary>A test that asks ZooKeeper's own parser: skipped, with the reason, where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class OracleFactAttribute : FactAttribute
{
    public OracleFactAttribute() => Skip = Prerequisites.Missing;
}
