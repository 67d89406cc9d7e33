namespace ZkGen.Settings.Values;

/// <summary>What the server does with a value that it does not take as it stands.</summary>
public enum Outcome
{
    /// <summary>Its parser of <c>zoo.cfg</c> refuses it: the server does not start, exit code 2.</summary>
    Refused,

    /// <summary>The parser takes it, and the server stops later or never serves.</summary>
    Fatal,

    /// <summary>It runs with another value and says nothing, or a line in its log.</summary>
    Ignored,
}
