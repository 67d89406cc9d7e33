namespace ZkGen.Engine.Tests.Rig;

/// <summary>The signals that the tests send, by Linux' numbers.</summary>
internal enum Signal
{
    Kill = 9,
    Terminate = 15,
    Continue = 18,
    Stop = 19,
}
