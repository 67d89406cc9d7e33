namespace ZkGen.Core.Tests.Support;

/// <summary>A test that needs a tool: skipped, with what is missing, where that is not at hand.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class FactNeedingAttribute : FactAttribute
{
    public FactNeedingAttribute(Tool tool) => Skip = Prerequisite.Missing(tool);
}
