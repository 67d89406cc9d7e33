namespace ZkGen.Core.Tests.Support;

/// <summary>Tests that ask the real <c>java</c>: skipped, with the reason, where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class JavaTheoryAttribute : TheoryAttribute
{
    public JavaTheoryAttribute() => Skip = Java.Missing;
}
