using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Fails a test, saying in which part of the verification.</summary>
public sealed class DefaultVerifier
{
    private readonly ImmutableList<string> contexts;

    public DefaultVerifier()
        : this([])
    {
    }

    private DefaultVerifier(ImmutableList<string> contexts) => this.contexts = contexts;

    public DefaultVerifier PushContext(string context) => new(contexts.Add(context));

    [DoesNotReturn]
    public void Fail(string message) =>
        throw new VerificationException(string.Concat(contexts.Select(context => $"Context: {context}\n")) + message);

    public void True([DoesNotReturnIf(false)] bool condition, string message)
    {
        if (!condition)
            Fail(message);
    }

    public void EqualText(string expected, string actual, string message)
    {
        if (expected != actual)
            Fail($"{message}\n{TextDiff.Create(expected, actual)}");
    }
}
