namespace ZkGen.Build.Tests.Support;

/// <summary>The end of the process: nothing catches it, and nothing is done after it.</summary>
internal sealed class KilledException : Exception;
