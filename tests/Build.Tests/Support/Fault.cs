namespace ZkGen.Build.Tests.Support;

internal enum Fault
{
    /// <summary>One operation fails, the next is fine again.</summary>
    Once,

    /// <summary>The disk is gone from then on, so that nothing can be undone either.</summary>
    Lasting,

    /// <summary>The process dies.</summary>
    Kill,
}
