namespace ZkGen.Oracle.Tests.Parser;

/// <summary>As <see cref="OracleFactAttribute"/>, with data.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class OracleTheoryAttribute : TheoryAttribute
{
    public OracleTheoryAttribute() => Skip = Prerequisites.Missing;
}
