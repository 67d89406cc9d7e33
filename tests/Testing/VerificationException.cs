namespace Microsoft.CodeAnalysis.Testing;

/// <summary>What was verified does not hold; the message is the report.</summary>
public sealed class VerificationException(string message) : Exception(message);
