namespace ZkGen.Testing.Tests;

/// <summary>A verifier that cannot fail proves nothing.</summary>
internal static class Expect
{
    /// <summary>The verification fails, and its report holds all these parts.</summary>
    public static async Task<string> FailureAsync(Func<Task> verify, params string[] parts)
    {
        var failure = await Assert.ThrowsAsync<VerificationException>(verify);
        Assert.All(parts, part => Assert.Contains(part, failure.Message));
        return failure.Message;
    }

    public static Task<string> FailureAsync(AnalyzerTest test, params string[] parts) => FailureAsync(() => test.RunAsync(), parts);
}
