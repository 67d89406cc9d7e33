namespace ZkGen.Engine.Tests.Support;

/// <summary>A test that runs real servers: skipped, with the reason, where that is not possible.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class EngineFactAttribute : FactAttribute
{
    public EngineFactAttribute() => Skip = Prerequisites.Missing;
}
