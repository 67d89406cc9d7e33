using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests.Rules;

public class ZKG9017ObjectTooLargeTests
{
    // 12,000 bytes each.
    private static readonly string Long = new('€', 4000);

    [Fact]
    public Task AnnotationsBeyondTheLimitAreFoundWhereItIsPassed() => Verify.FindingsAsync(With([.. Texts("Annotation", 21), $"[{{|ZKG9017:Annotation(\"a21\", Text.Long)|}}]"]));

    [Fact]
    public Task AnnotationsBelowItAreNot() => Verify.FindingsAsync(With(Texts("Annotation", 21)));

    [Fact]
    public Task VariablesAreKeptInAnAnnotationToo() =>
        Verify.FindingsAsync(With([.. Texts("Annotation", 10), .. Texts("EnvironmentVariable", 11), "[{|ZKG9017:EnvironmentVariable(\"a11\", Text.Long)|}]"]));

    [Fact]
    public Task FlagsAreInTheConfigMap() => Verify.FindingsAsync(With([.. Flags(21), "[JvmFlag({|ZKG9017:\"-Db=\" + Text.Long|})]"]));

    [Fact]
    public Task FlagsBelowTheLimitAreNot() => Verify.FindingsAsync(With(Flags(21)));

    [Fact]
    public Task MessageNamesTheLimit() => Verify.MessageAsync(
        With([.. Texts("Annotation", 21), "[{|#0:Annotation(\"a21\", Text.Long)|}]"]),
        "ZKG9017",
        "The annotations of the Pods take 264167 bytes, and an object's may take at most 262144; declare less, or shorter texts");

    [Fact]
    public Task WhatIsBeingTypedIsNot() => Verify.FindingsInBrokenCodeAsync(With([.. Texts("Annotation", 21), "[Annotation(\"a21\", )]"]));

    private static IEnumerable<string> Texts(string section, int count) => Enumerable.Range(0, count).Select(i => $"[{section}(\"a{i}\", Text.Long)]");

    private static IEnumerable<string> Flags(int count) => Enumerable.Range(0, count).Select(i => $"[JvmFlag(\"-Da{i}=\" + Text.Long)]");

    private static string With(IEnumerable<string> sections) =>
        Declarations.Minimal(sections: string.Join("\n", sections)) + $"\nstatic class Text {{ public const string Long = \"{Long}\"; }}";
}
