namespace ZkGen.Engine.Tests.Support;

/// <summary>As <see cref="EngineFactAttribute"/>, with data.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class EngineTheoryAttribute : TheoryAttribute
{
    public EngineTheoryAttribute() => Skip = Prerequisites.Missing;
}
