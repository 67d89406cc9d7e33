namespace ZkGen.Manifests.Tests.Externals;

/// <summary>As <see cref="FactNeedingAttribute"/>, with data.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class TheoryNeedingAttribute : TheoryAttribute
{
    public TheoryNeedingAttribute(External external) => Skip = Prerequisite.Missing(external);
}
