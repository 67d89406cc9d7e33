namespace ZkGen.Manifests.Tests.Externals;

/// <summary>A test that needs something beside the checkout: skipped, with what is missing, where that is not at hand.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class FactNeedingAttribute : FactAttribute
{
    public FactNeedingAttribute(External external) => Skip = Prerequisite.Missing(external);
}
